package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The number beside the signing inbox: letters that the reader can sign now. */
@RequestScoped
public class SigningRailCount implements NavigationCount {

    @Inject
    WorkCounts counts;

    @Override
    public String item() {
        return "signing";
    }

    @Override
    public long count() {
        return counts.get().signing();
    }
}
