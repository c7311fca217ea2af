package id.onestop.licensing.domain.agency;

import java.time.Month;
import java.util.List;

/** Months as Indonesian letters number them. */
final class RomanMonth {

    private static final List<String> NUMERALS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");

    private RomanMonth() {}

    static String of(Month month) {
        return NUMERALS.get(month.ordinal());
    }
}
