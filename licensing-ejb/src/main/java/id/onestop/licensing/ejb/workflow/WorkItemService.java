package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
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
import java.util.Optional;

/** Taking work and putting it back; the claim is the receiving side of the control card. */
@Stateless
public class WorkItemService {

    @Inject
    WorkRepository work;

    @Inject
    Files files;

    @Inject
    Line line;

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
        var application = files.requireReadable(number);
        var item = work.findOpen(application.id()).orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        take(caller, item);
    }

    /** Takes the most urgent unclaimed step of the caller's posts; empty when there is none. */
    @RequiresPermission(Permission.FILE_READ)
    public Optional<String> claimNext() {
        var caller = callers.require();
        if (caller.posts().isEmpty()) {
            return Optional.empty();
        }
        return work.lockNext(caller.requireAgency(), caller.posts(), caller.accountId())
                .map(item -> {
                    take(caller, item);
                    return item.applicationNumber();
                });
    }

    /** Puts a claimed step back before the holders of its post; the control card shows who had it until then. */
    @RequiresPermission(Permission.FILE_READ)
    public void release(String number) {
        var caller = callers.require();
        var application = files.requireReadable(number);
        var item = work.findOpen(application.id()).orElseThrow(() -> new NotFound("WORK_ITEM_NOT_FOUND"));
        item.release(caller.accountId());
        line.putBack(application, item, files.actor(caller, item));
        events.publish(new WorkItemReleased(
                item.agencyId(), number, "account:" + caller.accountId(), item.stepCode(), clock.instant()));
    }

    private void take(Caller caller, WorkItem item) {
        files.requirePost(caller, item);
        files.requireFourEyes(item, caller.accountId());
        var now = clock.instant();
        if (item.claim(caller.accountId(), caller.displayName(), now)) {
            var rows = work.listHandOvers(item.applicationId());
            rows.get(rows.size() - 1).receive(caller.accountId(), caller.displayName(), now);
            events.publish(new WorkItemClaimed(
                    item.agencyId(), item.applicationNumber(), "account:" + caller.accountId(), item.stepCode(), now));
        }
    }
}
