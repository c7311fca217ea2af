package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.RequirementRules;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to bring or to have.
 *
 * @param printed the sentence of the standard
 * @param eitherOr one of the requirements with the same word here is enough
 * @param mediaTypes what may be uploaded; absent where nothing is
 * @param register the register that answers for it; absent where none does
 * @param paper what the counter looks at; absent where it looks at nothing
 * @param example absent where none is shown
 * @param reasons why it is asked; absent where no circumstances were named
 */
public record RequirementResponse(
        String code,
        RequirementKind kind,
        Words name,
        @Nullable Words hint,
        String printed,
        boolean mandatory,
        boolean dated,
        @Nullable String eitherOr,
        String basis,
        @Nullable List<String> mediaTypes,
        @Nullable Long maxBytes,
        @Nullable Integer maxFiles,
        @Nullable String register,
        RequirementRules.@Nullable PaperRule paper,
        Requirement.@Nullable PhotoRule photo,
        @Nullable ExampleResponse example,
        @Nullable List<Words> reasons) {

    /**
     * A picture of what the document should look like, at {@code …/requirements/{code}/example}.
     *
     * @param sha256 of its bytes
     * @param alternative what is seen on it
     */
    public record ExampleResponse(String sha256, Words alternative) {

        static @Nullable ExampleResponse from(@Nullable ExamplePicture example) {
            return example == null
                    ? null
                    : example.sha256()
                            .map(name -> new ExampleResponse(name, example.alternative()))
                            .orElse(null);
        }
    }

    static RequirementResponse from(FoundRequirement found) {
        return from(found.requirement(), found.reasons());
    }

    static RequirementResponse from(Requirement requirement) {
        return from(requirement, null);
    }

    private static RequirementResponse from(Requirement requirement, @Nullable List<Words> reasons) {
        var files = requirement.rules().files();
        var register = requirement.rules().register();
        return new RequirementResponse(
                requirement.code(),
                requirement.kind(),
                requirement.name(),
                requirement.hint(),
                requirement.printed(),
                requirement.mandatory(),
                requirement.dated(),
                requirement.eitherOr(),
                requirement.basis(),
                files == null ? null : files.mediaTypes(),
                files == null ? null : files.maxBytes(),
                files == null ? null : files.maxFiles(),
                register == null ? null : register.register(),
                requirement.rules().paper(),
                requirement.rules().photo(),
                ExampleResponse.from(requirement.rules().example()),
                reasons);
    }
}
