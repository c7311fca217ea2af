package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.util.Optional;
import java.util.regex.Pattern;

/** A civil servant's number: birth date, first appointment, sex, serial; contract staff have 21 for the month. */
public record Nip(String digits) {

    private static final Pattern SHAPE = Pattern.compile("[0-9]{14}[12][0-9]{3}");
    private static final Pattern BLANKS = Pattern.compile(" ");

    public Nip {
        if (!SHAPE.matcher(digits).matches()) {
            throw new RuleViolation("NIP_FORMAT");
        }
    }

    public static Optional<Nip> read(String typed) {
        String plain = BLANKS.matcher(typed.strip()).replaceAll("");
        return SHAPE.matcher(plain).matches() ? Optional.of(new Nip(plain)) : Optional.empty();
    }
}
