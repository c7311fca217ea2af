package id.onestop.licensing.domain.partner;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Values of which a register shows a part, such as {@code 1872************} or {@code d** Yo** Ya** S**}.
 *
 * <p>Registers mask names since November 2024, so equality is never asked of them.
 */
final class Mask {

    private static final char HIDDEN = '*';

    private Mask() {}

    static boolean isMasked(String value) {
        return value.indexOf(HIDDEN) >= 0;
    }

    /** A comma behind a masked word is part of the mask's surroundings, not of the value. */
    static String keep(String masked) {
        return masked.replace(",", "");
    }

    /**
     * Whether the plain value can stand behind the mask: word by word, one word of the same length letter by letter. Words
     * shown around it are titles, which masks do not spare.
     */
    static boolean fits(String masked, String plain) {
        var shown = List.of(masked.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var words = List.of(plain.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        return IntStream.rangeClosed(0, shown.size() - words.size())
                .anyMatch(from -> wordsFit(shown.subList(from, from + words.size()), words));
    }

    private static boolean wordsFit(List<String> shown, List<String> words) {
        return IntStream.range(0, words.size()).allMatch(i -> wordFits(shown.get(i), words.get(i)))
                && shown.stream().anyMatch(word -> word.chars().anyMatch(c -> c != HIDDEN));
    }

    private static boolean wordFits(String shown, String word) {
        if (!isMasked(shown)) {
            return shown.equals(word);
        }
        if (shown.length() == word.length()) {
            return positionsFit(shown, word);
        }
        String head = shown.substring(0, shown.indexOf(HIDDEN));
        String tail = shown.substring(shown.lastIndexOf(HIDDEN) + 1);
        return isWordMask(shown) && word.startsWith(head) && word.endsWith(tail);
    }

    /** A digit's mask keeps its length; only a word's mask may be shorter or longer than what it hides. */
    private static boolean isWordMask(String shown) {
        return shown.chars().noneMatch(Character::isDigit);
    }

    private static boolean positionsFit(String shown, String word) {
        for (int i = 0; i < shown.length(); i++) {
            if (shown.charAt(i) != HIDDEN && shown.charAt(i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
