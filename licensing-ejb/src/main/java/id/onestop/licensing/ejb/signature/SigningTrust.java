package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Whom this installation believes: the authorities of the trust folder, and outside production the demonstration's. */
@ApplicationScoped
public class SigningTrust {

    @Inject
    SigningFolder folder;

    @Inject
    Settings settings;

    @Inject
    Instance<DemonstrationAuthority> demonstration;

    /** Read anew each time, so that a new revocation list counts from the next signature on. */
    public TrustMaterial current() {
        var believed = new TrustFolder(folder.path().resolve("trust")).read();
        return settings.profile().production()
                ? believed
                : believed.and(demonstration.get().trust());
    }
}
