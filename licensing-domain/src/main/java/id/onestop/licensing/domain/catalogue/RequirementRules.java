package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Requirement.FileRule;
import id.onestop.licensing.domain.catalogue.Requirement.PhotoRule;
import id.onestop.licensing.domain.catalogue.Requirement.RegisterRule;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What gives a requirement's kind its meaning; each kind brings the rules that it needs.
 *
 * @param paper what the counter looks at, besides the upload
 * @param validUntil code of the question that holds the document's last day; not asked there means for life
 * @param cites another licence that the document leans on
 * @param declaration code of the declaration that meets the requirement
 * @param speaksOfPlace the document is about one place of practice and worth nothing for another
 * @param example what the document should look like
 */
public record RequirementRules(
        @Nullable FileRule files,
        @Nullable RegisterRule register,
        @Nullable PhotoRule photo,
        @Nullable PaperRule paper,
        @Nullable String validUntil,
        @Nullable CitedLicence cites,
        @Nullable RecommendationRule recommendation,
        @Nullable LetterRule letter,
        @Nullable ConfirmationRule confirmation,
        @Nullable String declaration,
        boolean speaksOfPlace,
        @Nullable ExamplePicture example) {

    /** For kinds that need none. */
    public static final RequirementRules NONE =
            new RequirementRules(null, null, null, null, null, null, null, null, null, null, false, null);

    /** An upload and nothing else. */
    public static RequirementRules of(FileRule files) {
        return new RequirementRules(files, null, null, null, null, null, null, null, null, null, false, null);
    }

    /** A register and nothing else. */
    public static RequirementRules of(RegisterRule register) {
        return new RequirementRules(null, register, null, null, null, null, null, null, null, null, false, null);
    }

    /** What happens to an original at the counter. */
    public enum Original {
        NOT_ASKED,
        /** Shown and given back; the officer's tick says who saw it and when (row 30). */
        SHOWN,
        /** Handed in and kept (row 47). */
        HANDED_IN
    }

    /**
     * Paper at the counter.
     *
     * @param copy the paper is a copy, not the original
     * @param legalised the copy bears a wet stamp of who issued the original (rows 41 and 42)
     * @param stampDuty a stamp-duty field (meterai) must be filled (rows 26 and 37)
     */
    public record PaperRule(boolean copy, Original original, boolean legalised, boolean stampDuty) {}

    /**
     * A licence that the document cites, to be found in the same register (row 34).
     *
     * @param answer code of the question that holds its number
     * @param professions codes of professions whose licence it may be; empty: any
     */
    public record CitedLicence(String answer, List<String> professions) {
        public CitedLicence {
            professions = List.copyOf(professions);
        }
    }

    /** Who brings a recommendation. */
    public enum ObtainedBy {
        /** The applicant, as an upload. */
        APPLICANT,
        /** The agency, by a step beside the line. */
        AGENCY
    }

    /**
     * A letter of another body.
     *
     * @param region where the body sits, as the standard says it; {@code null} where it says nothing
     * @param step code of the step of kind {@link StepKind#RECOMMENDATION}; set for {@link ObtainedBy#AGENCY} only
     * @param doubt why it may no longer be asked for (trap T4); {@code null} where nothing is known
     */
    public record RecommendationRule(
            Words body,
            @Nullable Words region,
            ObtainedBy obtainedBy,
            @Nullable String step,
            @Nullable Words doubt) {}

    /**
     * A letter that the system writes from the form, in Indonesian; {@code {question}} stands for an answer and
     * {@code {account.fullName}}, {@code {agency.name}}, {@code {service.name}} for what is known already.
     */
    public record LetterRule(String title, List<String> paragraphs) {
        public LetterRule {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /**
     * What the facility is asked through the link.
     *
     * @param emailAnswer code of the question that holds the facility's address
     * @param linkDays days for which the link works
     * @param statement what its head confirms
     */
    public record ConfirmationRule(String emailAnswer, int linkDays, Words statement) {}
}
