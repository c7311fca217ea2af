package id.onestop.licensing.domain.licence;

import id.onestop.licensing.domain.shared.Invalid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Serial of a numbered sheet (row 108), written as the agency's stock has it. */
public record SheetSerial(String value) {

    private static final Pattern DIGITS = Pattern.compile("\\{(0+)}");

    /** A pattern as people read it: {@code MTR-000000}. */
    public static String printed(String pattern) {
        return DIGITS.matcher(pattern).replaceFirst("$1");
    }

    /**
     * Reads what was typed: the whole serial, or its digits only.
     *
     * @param pattern of the stock, such as {@code MTR-{000000}}
     * @throws Invalid if it is none of this stock
     */
    public static SheetSerial read(String pattern, String typed) {
        var hole = DIGITS.matcher(pattern);
        if (!hole.find()) {
            throw new IllegalArgumentException("no digits in the serial " + pattern);
        }
        var before = pattern.substring(0, hole.start());
        var after = pattern.substring(hole.end());
        int length = hole.group(1).length();
        var text = typed.strip().toUpperCase(Locale.ROOT);
        var digits = text.startsWith(before.toUpperCase(Locale.ROOT)) ? text.substring(before.length()) : text;
        if (digits.endsWith(after.toUpperCase(Locale.ROOT))) {
            digits = digits.substring(0, digits.length() - after.length());
        }
        if (!digits.matches("\\d{1," + length + "}") || digits.matches("0+")) {
            throw new Invalid(
                    List.of(new Invalid.FieldError("serial", "SHEET_SERIAL", Map.of("pattern", printed(pattern)))));
        }
        return new SheetSerial(before + "0".repeat(length - digits.length()) + digits + after);
    }
}
