package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.AskedDeclarations;
import id.onestop.licensing.domain.application.AskedPapers;
import id.onestop.licensing.domain.application.Rejection;
import id.onestop.licensing.domain.application.Submission;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.FileView.RejectionView;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Files of the caller's agency for its officials; every opening of a person's data is recorded. */
@Stateless
public class FileService {

    /** Files that a search finds at most. */
    public static final int MOST_FOUND = 50;

    @Inject
    ApplicationRepository applications;

    @Inject
    FileRepository parts;

    @Inject
    AssistanceRepository assistances;

    @Inject
    FileStates states;

    @Inject
    ApplicationQueries queries;

    @Inject
    AccountDirectory accounts;

    @Inject
    FileFindings findings;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    /** Opens a file. */
    @RequiresPermission(Permission.FILE_READ)
    public FileView open(String number) {
        var caller = callers.require();
        var application = applications.requireSubmittedOf(caller.requireAgency(), number);
        audit.read(caller, "FILE_OPENED", number, null);
        var submissions = parts.listSubmissions(application.id());
        return view(states.handedIn(application, submissions.get(submissions.size() - 1)), submissions);
    }

    /** The version of a file, for those who change it from what they read. */
    @RequiresPermission(Permission.FILE_READ)
    public long version(String number) {
        return applications
                .requireSubmittedOf(callers.require().requireAgency(), number)
                .version();
    }

    /** Finds files by number, by name, or by a whole identity number, which is searched by its hash only. */
    @RequiresPermission(Permission.FILE_READ)
    public List<ApplicationRow> search(String text) {
        var caller = callers.require();
        var words = text.strip();
        if (words.length() < 3) {
            return List.of();
        }
        boolean identity = words.matches("[0-9 .-]{16,}");
        audit.read(caller, "FILE_SEARCHED", "search", identity ? "by identity number" : null);
        var exactly = queries.exactly(
                caller.requireAgency(),
                words.toUpperCase(Locale.ROOT),
                accounts.hashOf(words).orElse("-"),
                MOST_FOUND);
        var found = exactly.isEmpty() && !identity
                ? queries.named(caller.requireAgency(), words.toLowerCase(Locale.ROOT), MOST_FOUND)
                : exactly;
        audit.listed(
                caller, "search", found.stream().map(ApplicationRow::number).toList());
        return found;
    }

    private FileView view(FileState state, List<Submission> submissions) {
        var application = state.application();
        var person = accounts.person(application.applicantId());
        var found = findings.of(state);
        return new FileView(
                application.id(),
                application.number(),
                application.version(),
                state.agency(),
                state.definition(),
                application.status(),
                application.kind(),
                application.channel(),
                application.round(),
                state.holder().nameWithTitles(person.fullName()),
                person.maskedNik() == null ? "" : person.maskedNik(),
                application.applicantId(),
                state.answers(),
                state.holder().placeAddress(),
                application.submittedAt(),
                application.receivedOn(),
                application.acceptedAt(),
                rows(state, found, submissions.get(submissions.size() - 1)),
                state.report(),
                states.snapshot(state).orElse(null),
                state.faults().stream().map(FaultView::from).toList(),
                diff(submissions),
                parts.findRejection(application.id())
                        .map(FileService::rejection)
                        .orElse(null));
    }

    private List<FileView.Row> rows(FileState state, FileFindings.Found found, Submission last) {
        var sights = sights(state);
        var documents = state.documentsByRequirement();
        return state.requirements().stream()
                .map(requirement -> {
                    var check = found.checks().get(requirement.code());
                    return new FileView.Row(
                            requirement,
                            documents.getOrDefault(requirement.code(), List.of()),
                            state.finding(requirement).orElse(null),
                            check == null ? null : check.verdict(),
                            check == null ? null : check.reasonCode(),
                            check == null ? null : check.cure(),
                            check == null ? null : check.note(),
                            check != null && check.checkedBy() == null,
                            sights.stream()
                                    .filter(sight -> sight.requirementCode().equals(requirement.code()))
                                    .toList(),
                            EvidenceView.of(state, requirement, declared(requirement, last)),
                            found.earlier().get(requirement.code()));
                })
                .toList();
    }

    /** What the person declared for a requirement in the round that is looked at. */
    private static EvidenceView.@Nullable Declared declared(Requirement requirement, Submission last) {
        var codes = Set.of(AskedDeclarations.codeOf(requirement), requirement.code());
        return DeclaredJson.read(last.declared()).stream()
                .filter(declaration -> codes.contains(declaration.code()))
                .map(declaration -> new EvidenceView.Declared(
                        declaration.text(),
                        last.submittedByName(),
                        last.submittedAt(),
                        HandedIn.documents(last).size(),
                        last.contentHash()))
                .findFirst()
                .orElse(null);
    }

    private List<SightView> sights(FileState state) {
        boolean asked = state.requirements().stream()
                .anyMatch(requirement -> !AskedPapers.of(requirement).isEmpty());
        return asked
                ? assistances.listSights(state.application().id()).stream()
                        .map(SightView::from)
                        .toList()
                : List.of();
    }

    private static @Nullable SubmissionDiff diff(List<Submission> submissions) {
        if (submissions.size() < 2) {
            return null;
        }
        int last = submissions.size() - 1;
        return SubmissionDiff.between(submissions.get(last - 1), submissions.get(last));
    }

    private static RejectionView rejection(Rejection rejection) {
        return new RejectionView(
                rejection.reason(),
                rejection.finding(),
                rejection.legalBasis(),
                rejection.decidedByName(),
                rejection.decidedByPost(),
                rejection.decidedAt());
    }
}
