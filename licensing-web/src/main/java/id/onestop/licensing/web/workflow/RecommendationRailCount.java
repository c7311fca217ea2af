package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.RecommendationInbox;
import id.onestop.licensing.ejb.workflow.RecommendationPage.Tabs;
import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;

/** The number beside an office's questions: what the reader has taken and what waits to be taken. */
@RequestScoped
public class RecommendationRailCount implements NavigationCount {

    @Inject
    RecommendationInbox inbox;

    @Inject
    CurrentCaller callers;

    private @Nullable Tabs known;

    /** Takes over what a list has counted with its page. */
    public void remember(Tabs counted) {
        known = counted;
    }

    @Override
    public String item() {
        return "recommendations";
    }

    @Override
    public long count() {
        Tabs tabs = known;
        if (tabs == null) {
            tabs = callers.find()
                            .filter(caller -> caller.may(Permission.RECOMMEND))
                            .isPresent()
                    ? inbox.counts()
                    : Tabs.NONE;
            known = tabs;
        }
        return tabs.mine() + tabs.unclaimed();
    }
}
