package id.onestop.licensing.domain.shared;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * What letters can show: the signs that both faces of their typeface draw, without those that nobody sees.
 *
 * <p>A sign that is stored but not drawn would make a letter say something else than its verification page.
 */
public final class PrintedText {

    /** Of TeX Gyre Bonum, regular and bold; without combining, formatting and private signs. */
    private static final String DRAWN =
            "0020-007E 00A0-00AC 00AE-0137 0139-0148 014A-0165 0168-017F 018E 0192 01A0-01A1 01AF-01B0 "
                    + "01CD-01D4 01D7-01DD 01E6-01E7 01EA-01EB 01F0 01F4-01F5 01FA-0201 0204-0205 0208-0209 020C-020D "
                    + "0210-0211 0214-0215 0218-021B 0237 0258-0259 02BE-02BF 02C6-02C7 02D8-02DD 0391-03A1 03A3-03A9 "
                    + "03B1-03C9 03D1 03D5-03D6 03F1 03F5 0E3F 1E0C-1E0F 1E24-1E27 1E2A-1E2B 1E2E-1E2F 1E36-1E39 "
                    + "1E42-1E47 1E58-1E5D 1E62-1E63 1E6C-1E6F 1E80-1E85 1E92-1E93 1E97 1EA0-1EF9 2010-2011 2013-2014 "
                    + "2016 2018-201A 201C-201E 2020-2022 2026 2030-2031 2039-203B 203D 203F-2040 2044-2046 2052 2054 "
                    + "20A1 20A4 20A6 20A9 20AB-20AC 20B1 2103 2113 2116-2118 211E 2120 2122 2126-2127 212E 2190-2193 "
                    + "2202 2211-2213 2215 2217 221A 221E 2222 2248 2260 2264-2265 22C6 2300 2422-2423 25CA 25E6 266A "
                    + "26AD-26AE 27E6-27E7 2A7D-2A7E";

    private static final BitSet SIGNS = signs();

    private PrintedText() {}

    /** Whether letters can show a sign. */
    public static boolean isDrawn(int sign) {
        return SIGNS.get(sign);
    }

    /** Accents joined with their letters, and every kind of blank made an ordinary one. */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Zs}\\t]", " ");
    }

    /** The first sign that letters cannot show, as people can be told of it; line ends are no signs. */
    public static Optional<String> refusedSign(String text) {
        return text.codePoints()
                .filter(sign -> sign != '\n' && sign != '\r' && !isDrawn(sign))
                .mapToObj(PrintedText::told)
                .findFirst();
    }

    /** The same for a text that has no lines. */
    public static Optional<String> refusedSignOfLine(String text) {
        return text.codePoints()
                .filter(sign -> !isDrawn(sign))
                .mapToObj(PrintedText::told)
                .findFirst();
    }

    /** What can be seen is shown; what turns or hides other signs is named by its number. */
    private static String told(int sign) {
        boolean visible = Character.isLetterOrDigit(sign) || Character.getType(sign) == Character.OTHER_SYMBOL;
        return visible ? Character.toString(sign) : String.format(Locale.ROOT, "U+%04X", sign);
    }

    private static BitSet signs() {
        var signs = new BitSet();
        for (var range : DRAWN.split(" ")) {
            int from = Integer.parseInt(range.substring(0, 4), 16);
            signs.set(from, Integer.parseInt(range.substring(range.length() - 4), 16) + 1);
        }
        return signs;
    }
}
