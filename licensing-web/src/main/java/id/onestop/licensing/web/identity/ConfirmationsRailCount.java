package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.identity.StaffConfirmationService;
import id.onestop.licensing.web.shared.NavigationCount;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The number beside the confirmations: posts that the reader can decide. */
@RequestScoped
public class ConfirmationsRailCount implements NavigationCount {

    @Inject
    StaffConfirmationService confirmations;

    @Override
    public String item() {
        return "confirmations";
    }

    @Override
    public long count() {
        return confirmations.count();
    }
}
