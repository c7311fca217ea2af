package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The number beside the worklist: what the reader holds and what waits to be taken. */
@RequestScoped
public class WorkRailCount implements NavigationCount {

    @Inject
    WorkCounts counts;

    @Override
    public String item() {
        return "work";
    }

    @Override
    public long count() {
        var open = counts.get();
        return open.mine() + open.unclaimed();
    }
}
