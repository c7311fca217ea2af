package id.onestop.licensing.domain.identity;

import id.onestop.licensing.domain.shared.PrintedText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** A name as on the identity card, with titles as the person writes them: {@code dr.} is not {@code Dr.}. */
@Embeddable
public record PersonName(
        @Column(name = "full_name", length = 120) String fullName,

        @Column(name = "title_prefix", length = 40) @Nullable
        String titlePrefix,

        @Column(name = "title_suffix", length = 60) @Nullable
        String titleSuffix) {

    public PersonName {
        fullName = PrintedText.composed(fullName).strip();
        titlePrefix = blankToNull(titlePrefix);
        titleSuffix = blankToNull(titleSuffix);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank()
                ? null
                : PrintedText.composed(text).strip();
    }

    /** {@code dr. Ratna Puspitasari, Sp.A}. */
    public String withTitles() {
        return (titlePrefix == null ? "" : titlePrefix + " ")
                + fullName
                + (titleSuffix == null ? "" : ", " + titleSuffix);
    }

    @Override
    public String toString() {
        return "PersonName";
    }
}
