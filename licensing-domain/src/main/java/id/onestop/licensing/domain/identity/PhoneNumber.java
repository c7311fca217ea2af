package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.Optional;
import java.util.regex.Pattern;

/** An Indonesian telephone number, kept as {@code +62} and the number without its leading zero. */
public record PhoneNumber(String value) {

    private static final Pattern FILLERS = Pattern.compile("[ \\-().]");
    private static final Pattern TYPED = Pattern.compile("(\\+62|62|0)([1-9][0-9]{6,11})");
    private static final Pattern KEPT = Pattern.compile("\\+62[1-9][0-9]{6,11}");

    public PhoneNumber {
        if (!KEPT.matcher(value).matches()) {
            throw new RuleViolation("PHONE_FORMAT");
        }
    }

    /** Reads {@code 0821-8090-0850}, {@code (0725) 2202016} and the like. */
    public static Optional<PhoneNumber> read(String typed) {
        var match = TYPED.matcher(FILLERS.matcher(typed).replaceAll(""));
        return match.matches() ? Optional.of(new PhoneNumber("+62" + match.group(2))) : Optional.empty();
    }

    @Override
    public String toString() {
        return value.substring(0, 5) + "…";
    }
}
