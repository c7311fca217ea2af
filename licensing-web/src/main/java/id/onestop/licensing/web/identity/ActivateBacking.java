package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.ActivationService;
import id.onestop.licensing.ejb.identity.ActivationService.ActivateAccount;
import id.onestop.licensing.web.shared.ClientAddress;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** The first steps of somebody whom the counter registered. */
@Named
@RequestScoped
public class ActivateBacking {

    @Inject
    ActivationService service;

    @Inject
    ClientAddress addresses;

    @Inject
    IdentityTexts texts;

    private String nik = "";
    private String code = "";
    private String email = "";
    private String password = "";

    /** Goes on to the sign-in, or to the code that proves the mail address. */
    public @Nullable String activate() {
        try {
            var request = (HttpServletRequest)
                    FacesContext.getCurrentInstance().getExternalContext().getRequest();
            var handle =
                    service.activate(new ActivateAccount(nik, code.strip(), email, password), addresses.of(request));
            if (handle.isPresent()) {
                new PendingConfirmation(email.strip(), handle.get()).remember();
                return Pages.go("/confirm");
            }
            texts.done("activate.done");
            return Pages.go(SignInBacking.PAGE);
        } catch (LicensingException refused) {
            texts.showBesideCode(refused);
            return null;
        }
    }

    public String getNik() {
        return nik;
    }

    public void setNik(@Nullable String nik) {
        this.nik = requireNonNullElse(nik, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = requireNonNullElse(code, "");
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = requireNonNullElse(password, "");
    }
}
