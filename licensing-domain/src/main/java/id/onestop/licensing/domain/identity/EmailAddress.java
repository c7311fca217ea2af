package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A mail address as its owner writes it; two addresses that differ only in case are one. */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final Pattern SHAPE = Pattern.compile(
            "[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.){1,8}[A-Za-z]{2,63}");

    public EmailAddress {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) {
            throw new RuleViolation("EMAIL_FORMAT");
        }
    }

    public static Optional<EmailAddress> read(String typed) {
        String plain = typed.strip();
        return plain.length() <= LONGEST && SHAPE.matcher(plain).matches()
                ? Optional.of(new EmailAddress(plain))
                : Optional.empty();
    }

    /** What makes it the same address. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** The part before the at sign. */
    public String localPart() {
        return value.substring(0, value.indexOf('@'));
    }

    @Override
    public String toString() {
        return value.charAt(0) + "…" + value.substring(value.indexOf('@'));
    }
}
