package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Citation;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicenceForm;
import id.onestop.licensing.domain.application.RegisterEvidence;
import id.onestop.licensing.domain.application.RegisterFinding;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.partner.ComparedField;
import id.onestop.licensing.domain.partner.FieldComparison;
import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.RegisterComparison;
import id.onestop.licensing.domain.partner.RegisterReport;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.document.DocumentQueries;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.RealTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Loads everything that belongs to a file, in the caller's transaction. */
@ApplicationScoped
class FileStates {

    @Inject
    FileRepository parts;

    @Inject
    DocumentQueries documents;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    AccountDirectory accounts;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    @Inject
    EvidenceRepository evidence;

    /** The file as its applicant has it now. */
    FileState of(LicenceApplication application) {
        return state(application, application.answers(), documents.present(application.id()));
    }

    /** The file as it was last handed in: what the applicant changes after a return is nobody else's yet. */
    FileState handedIn(LicenceApplication application, Submission last) {
        var named = HandedIn.documents(last);
        var files = documents.ofApplication(application.id()).stream()
                .filter(document -> named.contains(document.id()))
                .toList();
        return state(application, last.answers(), files);
    }

    private FileState state(LicenceApplication application, Answers answers, List<DocumentView> files) {
        var agency = agencies.byId(application.agencyId());
        var definition =
                OldLicenceForm.with(definitions.byId(application.definitionId()).definition(), application);
        var past = parts.past(application);
        var said = past.evidence();
        return new FileState(
                application,
                agency,
                definition,
                answers,
                files,
                said,
                said == null ? null : report(application, answers, agency, definition, said),
                past.faults(),
                application.status() == ApplicationStatus.RETURNED ? past.returnedAt() : null,
                proofs(application, agency, definition, past.citations()));
    }

    /** Nothing is looked for that the definition does not know. */
    private Proofs proofs(
            LicenceApplication application, AgencyView agency, ServiceDefinition definition, List<Citation> citations) {
        boolean asks =
                definition.requirements().stream().anyMatch(one -> one.kind() == RequirementKind.FACILITY_CONFIRMATION);
        return new Proofs(
                citations,
                asks ? evidence.listConfirmations(application.id()) : List.of(),
                LocalDate.ofInstant(clock.instant(), agency.zone()),
                realTime.instant());
    }

    /** What the registers said last; empty before the first question. */
    Optional<RegisterSnapshot> snapshot(FileState state) {
        return Optional.ofNullable(state.evidence()).map(evidence -> SnapshotJson.read(evidence.snapshot()));
    }

    private RegisterReport report(
            LicenceApplication application,
            Answers given,
            AgencyView agency,
            ServiceDefinition definition,
            RegisterEvidence evidence) {
        var facts = new HolderFacts(given, agency.profile().region());
        var known = accounts.identified(application.applicantId());
        var person = known.person();
        var answers = new Professional(
                person.fullName(),
                known.nik().digits(),
                facts.birthDate().orElse(null),
                given.get("strNumber"),
                facts.strValidUntil().orElse(null),
                facts.strForLife(),
                given.get("speciality"),
                facts.placeInCity().isEmpty() ? null : facts.placeInCity());
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var limits = RegisterFinding.freshDays(definition.requirementsFor(application.circumstances(given)));
        var report = new RegisterComparison(today, limits).compare(answers, SnapshotJson.read(evidence.snapshot()));
        return masked(report, person.maskedNik());
    }

    /** The whole identity number serves the comparison and goes no further. */
    private static RegisterReport masked(RegisterReport report, @Nullable String nik) {
        var fields = report.fields().stream()
                .map(field -> field.field() == ComparedField.NIK
                        ? new FieldComparison(field.field(), nik, field.registers(), field.result())
                        : field)
                .toList();
        return new RegisterReport(fields, report.checks());
    }
}
