package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.LetterText;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.Readiness;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.RequirementRules.PaperRule;
import id.onestop.licensing.domain.document.Attachment;
import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.document.DocumentRepository;
import id.onestop.licensing.ejb.document.ReceivedFile;
import id.onestop.licensing.ejb.paper.ApplicantLetterSheet;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Letters that an application writes from its form (rows 26 and 38): what they say, and the copy that is kept. */
@Stateless
public class LetterService {

    @Inject
    FileAccess access;

    @Inject
    FileStates states;

    @Inject
    DocumentRepository documents;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * A letter to draw.
     *
     * @param subject what a copy of it speaks for
     */
    public record Letter(String requirementCode, ApplicantLetterSheet sheet, PlaceReference subject) {}

    /** The letter of a requirement as the answers write it now; refused while an answer that it needs is open. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public Letter letter(String number, String requirementCode) {
        var state = states.of(access.require(callers.require(), number));
        var requirement = state.requirements().stream()
                .filter(one -> one.code().equals(requirementCode) && one.rules().letter() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("REQUIREMENT_NOT_FOUND", Map.of("code", requirementCode)));
        var text = state.subjects().letter(requirement).orElseThrow();
        if (!text.complete()) {
            throw new RuleViolation(
                    "LETTER_OPEN", Map.of("count", text.missing().size()));
        }
        return letter(state, requirement, text);
    }

    /** The letters that go with the submission as they are and whose kept copy is missing or says something else. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public List<Letter> unkept(String number) {
        var application = access.require(callers.require(), number);
        var state = states.of(application);
        if (state.requirements().stream().noneMatch(Readiness::isWritten)) {
            return List.of();
        }
        application.requireWithApplicant();
        return state.requirements().stream()
                .filter(Readiness::isWritten)
                .flatMap(requirement -> state.subjects().letter(requirement).stream()
                        .filter(LetterText::complete)
                        .filter(text -> !isKept(state, requirement, text))
                        .map(text -> letter(state, requirement, text)))
                .toList();
    }

    /** Keeps a drawn letter in place of an earlier one, unless the answers have changed meanwhile. */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public void keep(String number, Letter letter, ReceivedFile file) {
        var caller = callers.require();
        var application = access.requireHeld(caller, number);
        application.requireWithApplicant();
        var state = states.of(application);
        var requirement =
                state.definition().requirement(letter.requirementCode()).orElseThrow();
        if (!state.subjects().of(requirement).equals(Optional.of(letter.subject()))) {
            return;
        }
        var now = clock.instant();
        for (var earlier : documents.present(application.id(), requirement.code())) {
            publish(earlier.remove(caller.accountId(), now));
        }
        var document = new Document(
                documents.file(file.sha256()).orElseThrow(),
                new Attachment(
                        application.agencyId(),
                        application.applicantId(),
                        application.id(),
                        requirement.code(),
                        file.name(),
                        null,
                        null,
                        letter.subject(),
                        caller.accountId(),
                        now));
        documents.add(document);
        publish(document.attached());
    }

    private void publish(DomainEvent event) {
        events.publish(event);
    }

    private static boolean isKept(FileState state, Requirement requirement, LetterText text) {
        return state.documentsByRequirement().getOrDefault(requirement.code(), List.of()).stream()
                .anyMatch(document -> text.subject().equals(document.place()));
    }

    private Letter letter(FileState state, Requirement requirement, LetterText text) {
        LicenceApplication application = state.application();
        boolean byHand = !Readiness.isWritten(requirement);
        var agency = state.agency();
        return new Letter(
                requirement.code(),
                new ApplicantLetterSheet(
                        text.title(),
                        text.paragraphs(),
                        application.number(),
                        agency.profile().city(),
                        byHand ? null : LocalDate.ofInstant(clock.instant(), agency.zone()),
                        application.holderName(),
                        text.mark(),
                        requirement.paperRule().filter(PaperRule::stampDuty).isPresent(),
                        byHand,
                        !settings.profile().production()),
                text.subject());
    }
}
