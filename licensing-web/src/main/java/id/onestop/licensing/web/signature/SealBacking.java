package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.signature.SealDesk;
import id.onestop.licensing.ejb.signature.SealService;
import id.onestop.licensing.ejb.signature.SealView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** The electronic seal of the agency, and the form for another one. */
@Named
@RequestScoped
public class SealBacking extends KeyStoreForm {

    @Inject
    SealService seals;

    @Inject
    SealDesk desk;

    private @Nullable SealView seal;

    /** Takes the key store with its passphrase, which is kept encrypted. */
    public void enter() {
        take(desk::enter, "signature.seal.entered", "/administration/signatories");
    }

    public SealView getSeal() {
        if (seal == null) {
            seal = seals.read();
        }
        return seal;
    }
}
