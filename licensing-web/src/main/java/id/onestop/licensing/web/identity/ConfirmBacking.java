package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.RegistrationService;
import id.onestop.licensing.web.shared.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Takes the code that was mailed. */
@Named
@RequestScoped
public class ConfirmBacking {

    @Inject
    RegistrationService service;

    @Inject
    ClientAddress addresses;

    @Inject
    IdentityTexts texts;

    private String code = "";

    /** Without a registration in this session there is nothing to confirm. */
    public @Nullable String load() {
        return PendingConfirmation.find().isEmpty() ? Pages.go(SignInBacking.PAGE) : null;
    }

    public @Nullable String confirm() {
        var pending = PendingConfirmation.find();
        if (pending.isEmpty()) {
            return load();
        }
        try {
            service.confirm(pending.get().email(), pending.get().handle(), code);
        } catch (LicensingException refused) {
            texts.refuse("code", refused.code());
            return null;
        }
        PendingConfirmation.forget();
        texts.done("confirm.done");
        return Pages.go(SignInBacking.PAGE);
    }

    public @Nullable String resend() {
        var pending = PendingConfirmation.find();
        if (pending.isEmpty()) {
            return load();
        }
        try {
            var request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            service.resend(pending.get().email(), pending.get().handle(), addresses.of(request));
            texts.done("confirm.resent");
            return Pages.go("/confirm");
        } catch (LicensingException refused) {
            texts.show(refused);
            return null;
        }
    }

    public String getEmail() {
        return PendingConfirmation.find().map(PendingConfirmation::email).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = requireNonNullElse(code, "");
    }
}
