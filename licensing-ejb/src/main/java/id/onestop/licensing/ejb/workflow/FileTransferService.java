package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.FileTransfer;
import id.onestop.licensing.domain.workflow.StepMapping;
import id.onestop.licensing.domain.workflow.TransferRules;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.ejb.catalogue.DraftRevision;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.PromiseClocks;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import id.onestop.licensing.ejb.workflow.TransferPreview.Row;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Running files stay under the version under which they came in; an administrator sees what a newer one would mean for each of
 * them, and may ask for those that should go over. {@link FileTransfers} does it.
 */
@Stateless
public class FileTransferService {

    private static final Logger LOG = LoggerFactory.getLogger(FileTransferService.class);

    /** Files on one page. */
    public static final int PAGE = 25;

    private static final int BATCH = 500;
    private static final int MOST = 10_000;
    private static final int REASON = 1_000;
    private static final long NONE = -1;

    @Inject
    TransferProofs proofs;

    @Inject
    DraftPublicationService drafts;

    @Inject
    TransferRepository transfers;

    @Inject
    ApplicationRepository applications;

    @Inject
    Definitions definitions;

    @Inject
    Renamings renamings;

    @Inject
    PromiseClocks promises;

    @Inject
    ServiceClocks clocks;

    @Inject
    CurrentCaller callers;

    @Inject
    Clock clock;

    /** What a draft, or the version that it became, would mean for the files that run; changes nothing. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public TransferPreview preview(long draftId, Map<String, String> named, long after) {
        var revision = drafts.revision(draftId);
        var gone = renamings.gone(revision, target(revision));
        var mapping = renamings.checked(gone, named);
        var found = transfers.running(revision.agencyId(), revision.serviceCode(), target(revision), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var ids = page.stream().map(LicenceApplication::id).toList();
        var steps = transfers.steps(ids);
        var limits = promises.preview(revision.agencyId(), ids, revision.definition());
        var waiting = transfers.waiting(ids);
        return new TransferPreview(
                transfers.countRunning(revision.agencyId(), revision.serviceCode(), target(revision)),
                binds(revision),
                page.stream()
                        .map(file -> row(
                                file,
                                steps.getOrDefault(file.id(), List.of()),
                                revision,
                                mapping,
                                limits,
                                waiting.contains(file.id())))
                        .toList(),
                gone.stream().map(step -> step.in(mapping)).toList(),
                found.size() > PAGE ? page.get(PAGE - 1).id() : null);
    }

    private Row row(
            LicenceApplication file,
            List<WorkItem> steps,
            DraftRevision revision,
            StepMapping mapping,
            Map<Long, Instant> limits,
            boolean asked) {
        var now = definitions.byId(file.definitionId());
        var verdict = TransferRules.judge(
                file,
                steps,
                now.definition(),
                revision.definition(),
                mapping,
                () -> proofs.of(file, now.definition(), revision.definition()));
        var open = steps.stream()
                .filter(item -> item.state() != WorkItem.WorkState.DONE)
                .findFirst()
                .orElse(null);
        var target = verdict.target();
        return new Row(
                file.number(),
                now.versionNumber(),
                open == null
                        ? null
                        : now.definition().workflow().step(open.stepCode()).name(),
                target == null ? null : target.name(),
                open == null ? null : open.dueAt(),
                target == null || open == null ? null : dueAfter(file, open, target, limits),
                verdict.refusal(),
                asked);
    }

    /** By the promise; a file that nobody has accepted yet by the time of its step. */
    private Instant dueAfter(LicenceApplication file, WorkItem open, Step target, Map<Long, Instant> limits) {
        var promised = file.status() == ApplicationStatus.IN_PROCESS ? limits.get(file.id()) : null;
        return promised == null
                ? clocks.stepDueAt(file.agencyId(), target, open.offeredAt(), open.stood(), clock.instant())
                : promised;
    }

    private static long target(DraftRevision revision) {
        return Objects.requireNonNullElse(revision.definitionId(), NONE);
    }

    private boolean binds(DraftRevision revision) {
        return revision.status() == DraftStatus.PUBLISHED
                && definitions.published(revision.agencyId()).stream()
                        .anyMatch(pinned -> pinned.definitionId() == target(revision));
    }

    /**
     * Asks for files to go over; answers how many wait for their turn because of it.
     *
     * @throws RuleViolation while the version does not bind, or no more
     * @throws Invalid without a reason or without a file, or where a step cannot stand for the one that is gone
     */
    @RequiresPermission(Permission.CONFIGURE)
    public int ask(TransferFiles command) {
        var revision = drafts.revision(command.draftId());
        if (!binds(revision)) {
            throw new RuleViolation("TRANSFER_NOT_BINDING");
        }
        required(command);
        var steps = renamings.checked(renamings.gone(revision, target(revision)), command.steps());
        int asked = 0;
        if (command.all()) {
            long after = 0;
            var batch = batch(revision, after);
            while (!batch.isEmpty() && asked < MOST) {
                asked += write(batch, revision, steps, command.reason());
                after = batch.get(batch.size() - 1).id();
                batch = batch(revision, after);
            }
        } else {
            asked = write(
                    command.numbers().stream()
                            .distinct()
                            .map(number -> applications.requireOf(revision.agencyId(), number))
                            .filter(file -> file.serviceCode().equals(revision.serviceCode())
                                    && file.definitionId() != target(revision))
                            .toList(),
                    revision,
                    steps,
                    command.reason());
        }
        LOG.atInfo()
                .addKeyValue("service", revision.serviceCode())
                .addKeyValue("files", asked)
                .log("Files to go over to another version");
        return asked;
    }

    private static void required(TransferFiles command) {
        if (command.reason().isBlank()) {
            throw new Invalid(List.of(new FieldError("reason", "REQUIRED")));
        }
        if (command.reason().strip().length() > REASON) {
            throw new Invalid(List.of(new FieldError("reason", "TOO_LONG", Map.of("max", REASON))));
        }
        if (!command.all() && command.numbers().isEmpty()) {
            throw new Invalid(List.of(new FieldError("number", "TRANSFER_NONE")));
        }
    }

    private List<LicenceApplication> batch(DraftRevision revision, long after) {
        return transfers.running(revision.agencyId(), revision.serviceCode(), target(revision), after, BATCH);
    }

    private int write(List<LicenceApplication> files, DraftRevision revision, StepMapping steps, String reason) {
        var caller = callers.require();
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var waiting =
                transfers.waiting(files.stream().map(LicenceApplication::id).toList());
        var asked = files.stream().filter(file -> !waiting.contains(file.id())).toList();
        asked.forEach(file ->
                transfers.add(FileTransfer.ask(file, target(revision), steps, reason.strip(), by, clock.instant())));
        return asked.size();
    }

    /** What became of those that were asked for. */
    @RequiresPermission({Permission.CONFIGURE, Permission.STAFF_CONFIRM})
    public TransferResults results(long draftId, long before) {
        var definition = target(drafts.revision(draftId));
        var found = transfers.listOf(definition, before, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        return new TransferResults(
                transfers.counts(definition),
                page.stream().map(FileTransferService::result).toList(),
                found.size() > PAGE ? page.get(PAGE - 1).id() : null);
    }

    private static TransferResults.Row result(FileTransfer one) {
        return new TransferResults.Row(
                one.id(),
                one.applicationNumber(),
                one.state(),
                one.refusal().orElse(null),
                one.dueBefore().orElse(null),
                one.dueAfter().orElse(null),
                one.by().name(),
                one.askedAt());
    }
}
