package id.onestop.licensing.domain.catalogue;

import java.util.List;

/** Indonesian number words, for "3 (tiga) hari kerja" and "2 (dua)". */
public final class NumberWords {

    private static final List<String> SMALL = List.of(
            "nol",
            "satu",
            "dua",
            "tiga",
            "empat",
            "lima",
            "enam",
            "tujuh",
            "delapan",
            "sembilan",
            "sepuluh",
            "sebelas");

    private NumberWords() {}

    /**
     * The word of a number from 0 to 999.
     *
     * @throws IllegalArgumentException beyond
     */
    public static String indonesian(int number) {
        if (number < 0 || number > 999) {
            throw new IllegalArgumentException("0 to 999: " + number);
        }
        if (number < SMALL.size()) {
            return SMALL.get(number);
        }
        if (number < 20) {
            return SMALL.get(number - 10) + " belas";
        }
        if (number < 100) {
            return joined(SMALL.get(number / 10) + " puluh", number % 10);
        }
        return joined(number < 200 ? "seratus" : SMALL.get(number / 100) + " ratus", number % 100);
    }

    private static String joined(String head, int rest) {
        return rest == 0 ? head : head + " " + indonesian(rest);
    }
}
