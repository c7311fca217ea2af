package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.FileTransfer;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.StepOffer;
import id.onestop.licensing.domain.workflow.TransferRules;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkflowEvent.FileTransferred;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.catalogue.PinnedDefinition;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.sla.PromiseClocks;
import id.onestop.licensing.ejb.sla.ServiceClocks;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Takes files over to another version of their definition, each by one recorded transition: version, clock, step, control card
 * and chain together. Called by the worker alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class FileTransfers {

    @Inject
    TransferRepository transfers;

    @Inject
    ApplicationRepository applications;

    @Inject
    WorkRepository work;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Definitions definitions;

    @Inject
    PromiseClocks promises;

    @Inject
    TransferProofs proofs;

    @Inject
    ServiceClocks clocks;

    @Inject
    Ladders ladders;

    @Inject
    Beside beside;

    @Inject
    Expectations expectations;

    @Inject
    WorkerFailures failures;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Takes over the next ones. */
    @PermitAll
    public Swept batch(int limit) {
        rows.enterWorker();
        var due = transfers.lockDue(clock.instant(), limit);
        due.forEach(this::transfer);
        failures.forget(
                FileTransferWorker.CODE, due.stream().map(FileTransfer::id).toList());
        return new Swept(due.size(), Instant.EPOCH);
    }

    /** Whose turn it is. */
    @PermitAll
    public List<Long> due(int limit) {
        rows.enterWorker();
        return transfers.due(clock.instant(), limit);
    }

    /** Takes over one, if that is still wanted. */
    @PermitAll
    public void one(long id) {
        rows.enterWorker();
        transfers
                .find(id)
                .filter(transfer -> transfer.state() == FileTransfer.State.WAITING)
                .ifPresent(this::transfer);
        failures.forget(FileTransferWorker.CODE, List.of(id));
    }

    /** Puts one off that could not be taken over. */
    @PermitAll
    public void fail(long id, String error) {
        rows.enterWorker();
        transfers
                .find(id)
                .ifPresent(transfer -> transfer.tryAgain(failures.note(
                        FileTransferWorker.CODE, id, transfer.agencyId(), transfer.applicationNumber(), error)));
    }

    private void transfer(FileTransfer wanted) {
        var file = applications.require(wanted.applicationId());
        var history = work.listOf(file.id());
        var then = definitions.byId(wanted.toDefinitionId());
        if (file.definitionId() == wanted.toDefinitionId()) {
            wanted.refused(Refusal.NOT_RUNNING, clock.instant());
            return;
        }
        var now = definitions.byId(file.definitionId());
        var verdict = TransferRules.judge(
                file,
                history,
                now.definition(),
                then.definition(),
                wanted.steps(),
                () -> proofs.of(file, now.definition(), then.definition()));
        var target = verdict.target();
        if (target == null) {
            wanted.refused(verdict.why().orElse(Refusal.NO_TARGET), clock.instant());
            return;
        }
        var from = history.stream()
                .filter(item -> item.state() != WorkItem.WorkState.DONE)
                .findFirst()
                .orElseThrow();
        history.forEach(item -> item.standsFor(wanted.steps().now(item)));
        var to = goOver(file, then, from, target, wanted);
        wanted.moved(from, to, clock.instant());
        events.publish(new FileTransferred(
                file.agencyId(),
                file.number(),
                wanted.by().reference(),
                target.code(),
                now.versionNumber(),
                then.versionNumber(),
                to.dueAt(),
                clock.instant()));
    }

    private WorkItem goOver(
            LicenceApplication file, PinnedDefinition then, WorkItem from, Step target, FileTransfer wanted) {
        from.transfer(clock.instant());
        file.transfer(then.definitionId());
        var due = promises.count(file, then, wanted.by(), wanted.reason())
                .filter(promised -> file.status() == ApplicationStatus.IN_PROCESS)
                .orElseGet(() ->
                        clocks.stepDueAt(file.agencyId(), target, from.offeredAt(), from.stood(), clock.instant()));
        var post = agencies.post(file.agencyId(), target.actingPost().orElseThrow());
        var offer =
                new StepOffer(target.code(), target.kind().name(), target.approving(), post.id(), from.sentBack(), due);
        var item = WorkItem.transferred(file, offer, from);
        var name = post.name().id();
        work.add(HandOver.give(
                file,
                new Side(Party.OFFICIAL, wanted.by()),
                new Side(Party.OFFICIAL, new Actor(null, name, post.id(), name)),
                "DEFINITION_CHANGED",
                wanted.reason(),
                clock.instant()));
        ladders.begin(file, then.definition(), item);
        beside.arrived(file, then.definition(), item, null);
        expectations.note(item, then.definition());
        work.add(item);
        return item;
    }
}
