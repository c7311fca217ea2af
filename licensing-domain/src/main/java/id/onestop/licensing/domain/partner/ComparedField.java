package id.onestop.licensing.domain.partner;

import id.onestop.licensing.domain.shared.Normalised;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A line of the comparison, with the form in which its values are compared. */
public enum ComparedField {
    NAME(Normalised::name),
    NIK(Normalised::number),
    BIRTH_DATE(Normalised::text),
    STR_NUMBER(Normalised::number),
    STR_VALID_UNTIL(Normalised::text),
    PROFESSION(Normalised::text),
    PRACTICE_ADDRESS(Normalised::address);

    private final UnaryOperator<String> form;

    ComparedField(UnaryOperator<String> form) {
        this.form = form;
    }

    /** The line that a definition calls by this name of a register's field. */
    public static Optional<ComparedField> named(String field) {
        return Optional.ofNullable(
                switch (field) {
                    case "fullName", "name" -> NAME;
                    case "nik" -> NIK;
                    case "birthDate" -> BIRTH_DATE;
                    case "strNumber" -> STR_NUMBER;
                    case "strValidUntil", "strValidity" -> STR_VALID_UNTIL;
                    case "speciality", "profession" -> PROFESSION;
                    case "practiceAddress" -> PRACTICE_ADDRESS;
                    default -> null;
                });
    }

    /** How one value stands to another, masks included. */
    FieldResult compare(String reference, String value) {
        if (Mask.isMasked(value)) {
            boolean fits =
                    Mask.fits(value, reference) || Mask.fits(form.apply(Mask.keep(value)), form.apply(reference));
            return fits ? FieldResult.MATCHES_MASK : FieldResult.DIFFERENT;
        }
        return form.apply(reference).equals(form.apply(value)) ? FieldResult.SAME : FieldResult.DIFFERENT;
    }
}
