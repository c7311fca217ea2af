package id.onestop.licensing.domain.licence;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code by which anybody verifies a licence, such as {@code 7Q4KZ-M2XWE-9HRT8}.
 *
 * <p>Fourteen random signs (70 bits: not to be guessed, says nothing about the licence) and one check sign. The check finds
 * every slip in one sign and every swap of two, so a mistyped code is told apart from an unknown one without a query.
 *
 * @param value fifteen signs without hyphens, upper case
 */
public record VerificationCode(String value) {

    /** Digits and letters without I, L, O and U, which people read or say as something else. */
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 15;
    private static final int GROUP = 5;
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\u00A0\\-\\u2010-\\u2015]+");

    public VerificationCode {
        if (!isSound(value)) {
            throw new IllegalArgumentException("not a verification code");
        }
    }

    /** Draws a new code. */
    public static VerificationCode random(SecureRandom random) {
        var code = new StringBuilder(LENGTH);
        for (int i = 1; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new VerificationCode(
                code.append(ALPHABET.charAt(timesTwo(residue(code)))).toString());
    }

    /**
     * Reads what somebody typed: case, blanks and hyphens do not matter, and O, I and L are taken for 0, 1 and 1. Empty if it
     * cannot be a code.
     */
    public static Optional<VerificationCode> parse(String typed) {
        String plain = SEPARATORS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return isSound(plain) ? Optional.of(new VerificationCode(plain)) : Optional.empty();
    }

    private static boolean isSound(String plain) {
        return plain.length() == LENGTH
                && plain.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && residue(plain) == 0;
    }

    /** Reads the signs as a polynomial over the field of 32 elements and takes its value at 2, a primitive element. */
    private static int residue(CharSequence signs) {
        return signs.chars().reduce(0, (sum, sign) -> timesTwo(sum) ^ ALPHABET.indexOf(sign));
    }

    /** Multiplies in that field, modulo x^5 + x^2 + 1. */
    private static int timesTwo(int element) {
        int doubled = element << 1;
        return doubled < ALPHABET.length() ? doubled : doubled ^ 0b100101;
    }

    /** As it is printed, in three groups. */
    public String formatted() {
        return value.substring(0, GROUP) + '-' + value.substring(GROUP, 2 * GROUP) + '-' + value.substring(2 * GROUP);
    }

    @Override
    public String toString() {
        return formatted();
    }
}
