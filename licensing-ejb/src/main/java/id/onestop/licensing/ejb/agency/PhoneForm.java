package id.onestop.licensing.ejb.agency;

import java.util.Optional;
import java.util.regex.Pattern;

/** How an agency's telephone numbers are written. */
public final class PhoneForm {

    private static final Pattern SIGNS = Pattern.compile("[0-9+() .-]{1,40}");
    private static final int LEAST_DIGITS = 5;

    private PhoneForm() {}

    /** The code of what is wrong with a number; empty where nothing is. */
    public static Optional<String> fault(String said) {
        if (!SIGNS.matcher(said).matches()) {
            return Optional.of("AGENCY_PHONE");
        }
        return said.chars().filter(Character::isDigit).count() < LEAST_DIGITS
                ? Optional.of("AGENCY_PHONE_SHORT")
                : Optional.empty();
    }
}
