package id.onestop.licensing.domain.partner;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A professional as a person or a register describes him; what is not known is {@code null}, and registers may mask.
 *
 * @param strValidUntil {@code null} also when the STR is for life
 * @param strForLife true only if the source says so
 */
public record Professional(
        @Nullable String name,
        @Nullable String nik,
        @Nullable LocalDate birthDate,
        @Nullable String strNumber,
        @Nullable LocalDate strValidUntil,
        boolean strForLife,
        @Nullable String profession,
        @Nullable String practiceAddress) {

    /** Stands in the value of the validity for an STR without end; pages have a word for it. */
    public static final String FOR_LIFE = "FOR_LIFE";

    /** Nothing is known. */
    public static final Professional NOTHING = new Professional(null, null, null, null, null, false, null, null);

    /** The value of one field as text; dates in ISO form. */
    public Optional<String> value(ComparedField field) {
        String value = switch (field) {
            case NAME -> name;
            case NIK -> nik;
            case BIRTH_DATE -> birthDate == null ? null : birthDate.toString();
            case STR_NUMBER -> strNumber;
            case STR_VALID_UNTIL -> strValidity();
            case PROFESSION -> profession;
            case PRACTICE_ADDRESS -> practiceAddress;
        };
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    private @Nullable String strValidity() {
        if (strForLife) {
            return FOR_LIFE;
        }
        return strValidUntil == null ? null : strValidUntil.toString();
    }

    /** Says nothing about the person, so that no log can. */
    @Override
    public String toString() {
        return "Professional";
    }
}
