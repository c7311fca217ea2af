package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.PasswordService;
import id.onestop.licensing.web.shared.ClientAddress;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Chooses a password with a mailed code: for people who lost theirs and for new staff. */
@Named
@ViewScoped
public class PasswordBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient PasswordService service;

    @Inject
    transient ClientAddress addresses;

    @Inject
    transient IdentityTexts texts;

    private String email = "";
    private String code = "";
    private transient String password = "";
    private boolean sent;

    public void request() {
        if (!email.contains("@")) {
            texts.refuse("email", "EMAIL_FORMAT");
            return;
        }
        try {
            service.requestCode(email, address());
            sent = true;
        } catch (LicensingException refused) {
            texts.show(refused);
        }
    }

    public @Nullable String choose() {
        try {
            service.choose(email, code, Objects.requireNonNullElse(password, ""), address());
        } catch (LicensingException refused) {
            texts.showBesideCode(refused);
            return null;
        }
        texts.done("password.done");
        return Pages.go(SignInBacking.PAGE);
    }

    private String address() {
        return addresses.of((HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest());
    }

    /** Whether a code was asked for, so that the page asks for it. */
    public boolean isSent() {
        return sent;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }

    public String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = requireNonNullElse(code, "");
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = requireNonNullElse(password, "");
    }
}
