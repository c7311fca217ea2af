package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.WorklistService;
import id.onestop.licensing.ejb.workflow.WorklistView.Tabs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** How much open work the reader has: counted once a page, by whoever of list and rail asks first. */
@RequestScoped
public class WorkCounts {

    @Inject
    WorklistService worklist;

    @Inject
    CurrentCaller callers;

    private @Nullable Tabs known;

    /** Takes over what a list has counted with its page. */
    public void remember(Tabs counted) {
        known = counted;
    }

    public Tabs get() {
        Tabs tabs = known;
        if (tabs == null) {
            tabs = callers.find()
                            .filter(caller -> caller.may(Permission.FILE_READ))
                            .isPresent()
                    ? worklist.counts()
                    : Tabs.NONE;
            known = tabs;
        }
        return tabs;
    }
}
