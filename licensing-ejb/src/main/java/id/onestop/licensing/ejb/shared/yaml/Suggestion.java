package id.onestop.licensing.ejb.shared.yaml;

import id.onestop.licensing.domain.shared.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The cure for a mistyped word: the nearest of those that are allowed. */
final class Suggestion {

    private Suggestion() {}

    static Words cure(String written, Collection<String> allowed) {
        var nearest = nearest(written, allowed);
        if (nearest != null) {
            return FaultTexts.of("cure.nearest", "nearest", nearest);
        }
        return allowed.isEmpty()
                ? FaultTexts.of("cure.remove")
                : FaultTexts.of("cure.oneOf", "allowed", String.join(", ", allowed));
    }

    private static @Nullable String nearest(String written, Collection<String> allowed) {
        String plain = plain(written);
        return allowed.stream()
                .filter(word -> distance(plain, plain(word)) <= allowance(word))
                .min(Comparator.comparingInt(word -> distance(plain, plain(word))))
                .orElse(null);
    }

    /** Two swapped letters are two changes; short words must be closer. */
    private static int allowance(String word) {
        return word.length() < 4 ? 1 : 2 + word.length() / 8;
    }

    private static String plain(String word) {
        return word.toLowerCase(Locale.ROOT).replace('-', '_');
    }

    /** Letters to add, drop or change between two words (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
