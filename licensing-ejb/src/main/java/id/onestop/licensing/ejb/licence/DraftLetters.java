package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.AnswerCode;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.PublicStatus;
import id.onestop.licensing.domain.licence.Signatory;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.LastRound;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** What the letter of a file would say if it were signed now: no number is taken for a draft. */
@Stateless
public class DraftLetters {

    private static final String NO_CODE = "-----";

    @Inject
    LicenceWriter writer;

    @Inject
    ApplicationRepository applications;

    @Inject
    LastRound rounds;

    @Inject
    LicenceRepository licences;

    @Inject
    Definitions definitions;

    @Inject
    AgencyDirectory agencies;

    @Inject
    NumberBookRepository books;

    @Inject
    Signatories signatories;

    @Inject
    CurrentCaller callers;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The draft of a submitted file of the caller's agency. */
    @RequiresPermission(Permission.FILE_READ)
    public Draft draft(String number) {
        var application = applications.requireSubmittedOf(callers.require().requireAgency(), number);
        audit.read(callers.require(), "DRAFT_OPENED", number, null);
        var agency = agencies.byId(application.agencyId());
        var definition = definitions.byId(application.definitionId()).definition();
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var view = licences.findByApplication(application.id())
                .map(licence -> LicenceView.from(licence, today))
                .orElseGet(() -> view(application, agency, definition, today));
        return new Draft(view, agency, definition);
    }

    private LicenceView view(
            LicenceApplication application, AgencyView agency, ServiceDefinition definition, LocalDate today) {
        var file = rounds.of(application);
        var facts = file.facts();
        var signer = signatory(application, definition);
        return new LicenceView(
                0,
                application.agencyId(),
                application.id(),
                application.serviceCode(),
                application.definitionId(),
                number(application.agencyId(), definition, facts, today),
                NO_CODE,
                PublicStatus.UNKNOWN,
                file.holderName(),
                facts.text(AnswerCode.BIRTH_PLACE),
                facts.birthDate().orElse(today),
                facts.text(AnswerCode.HOME_ADDRESS),
                facts.text(AnswerCode.SPECIALITY),
                facts.text(AnswerCode.STR_NUMBER),
                facts.strValidUntil().orElse(null),
                facts.placeName(),
                facts.placeAddress(),
                facts.ordinal(),
                facts.text(AnswerCode.PRACTICE_HOURS),
                today,
                writer.lastDay(application, definition, today, facts),
                signer.name(),
                signer.rank(),
                signer.nip(),
                signer.post(),
                clock.instant(),
                null,
                null,
                null,
                null,
                null);
    }

    private Signatory signatory(LicenceApplication application, ServiceDefinition definition) {
        var printed = definition.edition().signatory();
        var step = definition
                .workflow()
                .firstOf(StepKind.DECISION)
                .or(() -> definition.workflow().firstOf(StepKind.SIGNATURE));
        return step.flatMap(found -> found.actingPost())
                .map(code -> agencies.post(application.agencyId(), code))
                .map(post -> signatories.expected(application.id(), post, printed))
                .orElseGet(() -> new Signatory(0, printed.name(), printed.rank(), printed.nip(), "", null));
    }

    private String number(long agency, ServiceDefinition definition, HolderFacts facts, LocalDate today) {
        var numbering = definition.product().numbering();
        return books.find(agency, numbering.book())
                .map(book -> book.pattern(
                        NumberBook.purpose(definition.code(), NumberBook.Paper.LICENCE), numbering.pattern()))
                .orElseGet(numbering::pattern)
                .replaceAll("\\{seq[^}]*}", "____")
                .replace("{ordinal}", Integer.toString(facts.ordinal()))
                .replace("{year}", Integer.toString(today.getYear()))
                .replaceAll("\\{[^}]*}", "__");
    }

    /** A draft letter's words. */
    public record Draft(LicenceView licence, AgencyView agency, ServiceDefinition definition) {}
}
