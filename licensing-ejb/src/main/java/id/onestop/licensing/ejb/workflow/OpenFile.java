package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.shared.Caller;
import java.util.List;

/** A file in the hands of the official who claimed it: everything that a step needs, loaded and checked once. */
public record OpenFile(
        LicenceApplication application,
        ServiceDefinition definition,
        List<WorkItem> history,
        WorkItem item,
        Caller caller,
        Actor actor) {

    public OpenFile {
        history = List.copyOf(history);
    }

    public Step step() {
        return definition.workflow().step(item.stepCode());
    }

    public long account() {
        return caller.accountId();
    }
}
