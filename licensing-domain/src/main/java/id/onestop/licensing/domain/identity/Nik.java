package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The national identity number: {@code PPKKCC DDMMYY SSSS}, women with 40 added to the day.
 *
 * <p>Only the shape and the serial can be wrong; birth digits and province can merely be doubtful, because real numbers exist
 * that disagree with the person's papers. A masked number is no number and never becomes one.
 */
public record Nik(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{16}");
    private static final Pattern SEPARATORS = Pattern.compile("[ .-]");
    private static final int WOMEN = 40;

    // 54 is former East Timor; 91-96 since the division of Papua in 2022
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 54, 61, 62, 63, 64, 65, 71, 72,
            73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96, 97);

    /** What looks odd about a number that may still be right. */
    public enum Doubt {
        /** No known province begins so. */
        PROVINCE,
        /** The digits in the middle are no date. */
        BIRTH_DIGITS,
        /** The digits in the middle are another date than the one given. */
        BIRTH_DATE
    }

    public Nik {
        faultOf(digits).ifPresent(code -> {
            throw new RuleViolation(code);
        });
    }

    /** Reads what a person typed; blanks, dots and hyphens between the digits do not matter. */
    public static Nik of(String typed) {
        return new Nik(strip(typed));
    }

    /** The code of what is wrong with this text, or empty if it can be a number. */
    public static Optional<String> faultOf(String typed) {
        String plain = strip(typed);
        if (!SHAPE.matcher(plain).matches()) {
            return Optional.of("NIK_FORMAT");
        }
        return plain.endsWith("0000") ? Optional.of("NIK_SERIAL") : Optional.empty();
    }

    private static String strip(String typed) {
        return SEPARATORS.matcher(typed).replaceAll("");
    }

    /** What a person should confirm before this number is taken. */
    public Set<Doubt> doubts(@Nullable LocalDate birthDate) {
        var doubts = EnumSet.noneOf(Doubt.class);
        if (!PROVINCES.contains(part(0))) {
            doubts.add(Doubt.PROVINCE);
        }
        if (!datesSomebody()) {
            doubts.add(Doubt.BIRTH_DIGITS);
        } else if (birthDate != null && !agreesWith(birthDate)) {
            doubts.add(Doubt.BIRTH_DATE);
        }
        return doubts;
    }

    /** The first six and the last two digits, as people see it everywhere. */
    public String masked() {
        return digits.substring(0, 6) + "********" + digits.substring(14);
    }

    private boolean datesSomebody() {
        try {
            // the century is not written; a leap year lets 29 February pass wherever one century has it
            int year = Year.isLeap(1900L + part(10)) || Year.isLeap(2000L + part(10)) ? 2000 : 2001;
            LocalDate.of(year, part(8), day());
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private boolean agreesWith(LocalDate birthDate) {
        return day() == birthDate.getDayOfMonth()
                && part(8) == birthDate.getMonthValue()
                && part(10) == birthDate.getYear() % 100;
    }

    private int day() {
        int written = part(6);
        return written > WOMEN ? written - WOMEN : written;
    }

    private int part(int from) {
        return Integer.parseInt(digits, from, from + 2, 10);
    }

    @Override
    public String toString() {
        return masked();
    }
}
