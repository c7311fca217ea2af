package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.workflow.HandOver;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkflowEvent.WorkItemClaimed;
import id.onestop.licensing.domain.workflow.WorkflowEvent.WorkItemReleased;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;

/** Taking work and putting it back; the claim is the receiving side of the control card. */
@Stateless
public class WorkItemService {

    /** Content of the card's row when a step is put back unfinished. */
    static final String RELEASED = "RELEASED";

    @Inject
    WorkRepository work;

    @Inject
    Files files;

    @Inject
    FourEyesDesk fourEyes;

    @Inject
    Absences absences;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Takes the open step of a file; a second press changes nothing. */
    @RequiresPermission(Permission.FILE_READ)
    public void claim(String number) {
        var caller = callers.require();
        var steps = work.requireSteps(caller.requireAgency(), number);
        var item = steps.open().orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        files.requirePost(caller, item);
        absences.vacate(steps.application(), item, caller);
        take(caller, steps);
    }

    /** The open step of a file and who has taken it. */
    @RequiresPermission(Permission.FILE_READ)
    public OpenStep open(String number) {
        var item = work.requireSteps(callers.require().requireAgency(), number)
                .open()
                .orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        return new OpenStep(item.id(), number, item.stepCode(), item.state(), item.claimedBy(), item.claimedByName());
    }

    /** Whether the caller may take the open step from somebody of his post who is away. */
    @RequiresPermission(Permission.FILE_READ)
    public boolean vacant(String number) {
        var caller = callers.require();
        return work.requireSteps(caller.requireAgency(), number)
                .open()
                .filter(item -> caller.activePosts().contains(item.postId()) && absences.isVacant(item, caller))
                .isPresent();
    }

    /** Whether the caller holds the open step of a file. */
    @RequiresPermission(Permission.FILE_READ)
    public boolean isMine(String number) {
        var caller = callers.require();
        return work.requireSteps(caller.requireAgency(), number)
                .open()
                .filter(item -> Objects.equals(item.claimedBy(), caller.accountId()))
                .isPresent();
    }

    /** Takes the most urgent unclaimed step of the caller's posts; empty when there is none. */
    @RequiresPermission(Permission.FILE_READ)
    public Optional<String> claimNext() {
        var caller = callers.require();
        if (caller.activePosts().isEmpty()) {
            return Optional.empty();
        }
        return next(caller).map(steps -> {
            take(caller, steps);
            return steps.application().number();
        });
    }

    /** What lies on top, unless the four-eyes rule keeps it from this person: then the first below that it does not. */
    private Optional<WorkRepository.Steps> next(Caller caller) {
        var top = work.lockNext(caller);
        if (top.isEmpty()) {
            return Optional.empty();
        }
        var steps = steps(top.get());
        return fourEyes.permitsNext(steps.history(), top.get(), caller) ? Optional.of(steps) : below(caller);
    }

    /** Goes through all that lies there, so that nobody stands before an empty table while there is work. */
    private Optional<WorkRepository.Steps> below(Caller caller) {
        var passed = new HashSet<Long>();
        for (var some = work.listNext(caller, passed); !some.isEmpty(); some = work.listNext(caller, passed)) {
            for (var item : fourEyes.permitted(some, work.histories(some), caller)) {
                if (work.lockUnclaimed(item.id())) {
                    return Optional.of(steps(item));
                }
            }
            some.forEach(item -> passed.add(item.id()));
        }
        return Optional.empty();
    }

    private WorkRepository.Steps steps(WorkItem item) {
        return work.requireSteps(item.agencyId(), item.applicationNumber());
    }

    /** Puts a claimed step back before the holders of its post; the card shows who gave it and who takes it after that. */
    @RequiresPermission(Permission.FILE_READ)
    public void release(String number) {
        var caller = callers.require();
        var steps = work.requireSteps(caller.requireAgency(), number);
        var item = steps.open().orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        item.release(caller.accountId());
        var holder = new Side(Party.OFFICIAL, files.actor(caller, item));
        work.add(HandOver.give(steps.application(), holder, files.postOf(item), RELEASED, null, clock.instant()));
        events.publish(new WorkItemReleased(
                item.agencyId(), number, "account:" + caller.accountId(), item.stepCode(), clock.instant()));
    }

    private void take(Caller caller, WorkRepository.Steps steps) {
        var item = steps.open().orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        files.requirePost(caller, item);
        fourEyes.requireClaim(steps.history(), item, caller);
        fourEyes.requireNotHelped(steps.application(), item, caller.accountId());
        var now = clock.instant();
        if (item.claim(caller.accountId(), caller.displayName(), now)) {
            work.findGiven(item.applicationId())
                    .orElseGet(() -> offered(steps.application(), item))
                    .receive(files.actor(caller, item), now);
            item.actBy(caller.decree(item.postId()));
            events.publish(new WorkItemClaimed(
                    item.agencyId(), item.applicationNumber(), "account:" + caller.accountId(), item.stepCode(), now));
        }
    }

    /** Nobody is written down who gave it, as after work was moved by hand: the system did when it was offered. */
    private HandOver offered(LicenceApplication application, WorkItem item) {
        var row = HandOver.give(
                application,
                new Side(Party.SYSTEM, Actor.SYSTEM),
                files.postOf(item),
                "OFFERED",
                null,
                item.offeredAt());
        work.add(row);
        return row;
    }
}
