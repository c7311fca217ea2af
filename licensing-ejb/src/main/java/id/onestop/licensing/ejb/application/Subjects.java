package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LetterText;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.ejb.agency.AgencyView;
import java.util.Map;
import java.util.Optional;

/**
 * What the papers of an application speak for: the place of practice, the words of a letter, the question to a facility. A
 * paper that speaks for something else is worth nothing.
 */
record Subjects(LicenceApplication application, AgencyView agency, ServiceDefinition definition, Answers answers) {

    /** What a document of this requirement must speak for; empty for those that hold anywhere, such as an identity card. */
    Optional<PlaceReference> of(Requirement requirement) {
        if (requirement.kind() == RequirementKind.GENERATED_LETTER) {
            return letter(requirement).map(LetterText::subject);
        }
        return requirement.rules().speaksOfPlace() || requirement.kind() == RequirementKind.FACILITY_CONFIRMATION
                ? Optional.of(PlaceReference.of(holder().placeName(), holder().placeAddress()))
                : Optional.empty();
    }

    /** The letter that the answers write now. */
    Optional<LetterText> letter(Requirement requirement) {
        var known = Map.of(
                "account.fullName",
                application.holderName(),
                "agency.name",
                agency.name().id(),
                "service.name",
                definition.product().name().id());
        return Optional.ofNullable(requirement.rules().letter())
                .map(rule -> LetterText.write(
                        rule,
                        new LetterText.Source(
                                definition, answers, agency.profile().region(), known)));
    }

    /** What the facility would be asked now; empty while an answer that it needs is open. */
    Optional<FacilityConfirmation.Subject> question(Requirement requirement) {
        var rule = requirement.rules().confirmation();
        if (rule == null) {
            return Optional.empty();
        }
        var email = holder().text(rule.emailAnswer());
        return email.isEmpty()
                        || holder().placeName().isEmpty()
                        || holder().text(AnswerCode.PLACE_STREET).isEmpty()
                ? Optional.empty()
                : Optional.of(new FacilityConfirmation.Subject(
                        email,
                        application.holderName(),
                        holder().placeName(),
                        holder().placeAddress(),
                        rule.statement()));
    }

    private HolderFacts holder() {
        return new HolderFacts(answers, agency.profile().region());
    }
}
