package id.onestop.licensing.domain.application;

import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Facts about the holder that papers and registers need, read from the answers by their well-known codes. */
public record HolderFacts(Answers answers, Region region) {

    /** The name with the titles as the person writes them: {@code dr.} is not {@code Dr.}. */
    public String nameWithTitles(String fullName) {
        var prefix = text(AnswerCode.TITLE_PREFIX);
        var suffix = text(AnswerCode.TITLE_SUFFIX);
        return (prefix.isEmpty() ? "" : prefix + " ") + fullName + (suffix.isEmpty() ? "" : ", " + suffix);
    }

    /** Street, village, district and city of the place of practice in one line; the bare street until it is answered. */
    public String placeAddress() {
        return region.place(text(AnswerCode.PLACE_VILLAGE)).isPresent()
                ? placeInCity() + ", " + region.name()
                : placeInCity();
    }

    /** Street, village and district, as registers of the same city write it. */
    public String placeInCity() {
        var street = text(AnswerCode.PLACE_STREET);
        return region.address(text(AnswerCode.PLACE_VILLAGE))
                .map(found -> street + ", " + found)
                .orElse(street);
    }

    public String placeName() {
        return text(AnswerCode.PLACE_NAME);
    }

    public Optional<LocalDate> birthDate() {
        return date(AnswerCode.BIRTH_DATE);
    }

    /** Last day of a dated STR; empty for one that lasts for life. */
    public Optional<LocalDate> strValidUntil() {
        return strForLife() ? Optional.empty() : date(AnswerCode.STR_VALID_UNTIL);
    }

    /** Last day of the licence of which another copy is asked for, as its holder says; empty where it is not said. */
    public Optional<LocalDate> oldLicenceUntil() {
        return date(AnswerCode.OLD_LICENCE_UNTIL);
    }

    public boolean strForLife() {
        return AnswerCode.LIFETIME.equals(answers.get(AnswerCode.STR_VALIDITY));
    }

    public int ordinal() {
        var ordinal = text(AnswerCode.PRACTICE_ORDINAL);
        return ordinal.isEmpty() ? 1 : Integer.parseInt(ordinal);
    }

    /** An answer, or the empty text. */
    public String text(String code) {
        @Nullable String value = answers.get(code);
        return value == null ? "" : value;
    }

    private Optional<LocalDate> date(String code) {
        var value = text(code);
        return value.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(value));
    }
}
