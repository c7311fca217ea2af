package id.onestop.licensing.domain.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that a sentence prints, such as "3 (tiga) hari kerja".
 *
 * @param digits {@code null} where it is only in words
 * @param words {@code null} where it is only in digits, or where the words are no number
 * @param unit in small letters
 */
record PrintedTime(@Nullable Integer digits, @Nullable Integer words, String unit) {

    private static final int MOST = 366;

    private static final Map<String, Integer> NUMBERS = IntStream.rangeClosed(1, MOST)
            .boxed()
            .collect(Collectors.toMap(NumberWords::indonesian, Function.identity()));

    /** Digits with words in brackets, or words alone. */
    private static final Pattern TIME = Pattern.compile("(?:(\\d{1,3})\\s*(?:\\(\\s*([a-z ]{1,40}?)\\s*\\)\\s*)?"
            + "|\\(?\\b([a-z]+(?: [a-z]+){0,3})\\)?\\s)(?<!\\p{L})(hari kerja|hari kalender|hari|minggu|bulan)\\b");

    /** All lengths of a sentence, in order. */
    static List<PrintedTime> in(String sentence) {
        var found = new ArrayList<PrintedTime>();
        TIME.matcher(sentence.toLowerCase(Locale.ROOT)).results().forEach(match -> {
            var digits = match.group(1) == null ? null : Integer.valueOf(match.group(1));
            var words = number(match.group(digits == null ? 3 : 2));
            if (digits != null || words != null) {
                found.add(new PrintedTime(digits, words, match.group(4)));
            }
        });
        return found;
    }

    /** The number at the end of some words: "paling lambat tiga" is three. */
    private static @Nullable Integer number(@Nullable String words) {
        for (String rest = Objects.requireNonNullElse(words, ""); !rest.isEmpty(); rest = afterFirst(rest)) {
            var known = NUMBERS.get(rest);
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private static String afterFirst(String words) {
        int space = words.indexOf(' ');
        return space < 0 ? "" : words.substring(space + 1);
    }

    /** Digits and words are two numbers. */
    boolean torn() {
        return digits != null && words != null && !digits.equals(words);
    }

    /** So many working days; what says only "hari" is taken to mean them. */
    boolean is(int workingDays) {
        boolean working = unit.equals("hari kerja") || unit.equals("hari");
        return working
                && !torn()
                && Objects.requireNonNullElse(digits, Objects.requireNonNullElse(words, 0)) == workingDays;
    }
}
