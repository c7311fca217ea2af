package id.onestop.licensing.web.shared;

import id.onestop.licensing.ejb.shared.Profile;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Whether every page has to say that nothing here is real. */
@Named
@ApplicationScoped
public class Demonstration {

    @Inject
    Settings settings;

    public boolean isOn() {
        return settings.profile() == Profile.DEMONSTRATION;
    }
}
