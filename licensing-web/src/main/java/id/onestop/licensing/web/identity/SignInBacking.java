package id.onestop.licensing.web.identity;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.identity.SignIn;
import id.onestop.licensing.ejb.identity.SignInOutcome.ConfirmationNeeded;
import id.onestop.licensing.ejb.identity.SignInOutcome.SignedIn;
import id.onestop.licensing.ejb.identity.SignInService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.Me;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

/** Sign-in and sign-out of pages. */
@Named
@RequestScoped
public class SignInBacking {

    static final String PAGE = "/sign-in";

    @Inject
    CurrentCaller callers;

    @Inject
    SignInService service;

    @Inject
    SecurityContext security;

    @Inject
    Sessions sessions;

    @Inject
    ClientAddress addresses;

    @Inject
    IdentityTexts texts;

    private String email = "";
    private String password = "";

    /** Checks the password and goes on to the page that was asked for first. */
    public @Nullable String signIn() {
        try {
            var outcome = service.signIn(new SignIn(email, password, addresses.of(request())));
            if (outcome instanceof SignedIn signedIn) {
                return enter(signedIn);
            }
            if (outcome instanceof ConfirmationNeeded needed) {
                new PendingConfirmation(needed.email(), needed.handle()).remember();
                return Pages.go("/confirm");
            }
            texts.refuse(null, "SIGN_IN_REFUSED");
        } catch (LicensingException refused) {
            texts.show(refused);
        }
        return null;
    }

    private @Nullable String enter(SignedIn signedIn) {
        sessions.begin(request(), signedIn);
        var status = security.authenticate(
                request(),
                (HttpServletResponse) external().getResponse(),
                AuthenticationParameters.withParams().credential(new ProvedCaller(signedIn.principal())));
        if (status == AuthenticationStatus.SEND_CONTINUE) {
            // the container sends on to the page that was asked for first
            FacesContext.getCurrentInstance().responseComplete();
            return null;
        }
        String home = callers.find().map(Me::homeOf).orElse("/");
        return Pages.go(Pages.own(external().getRequestParameterMap().get("to"), home));
    }

    /** Ends the session here and everything that the browser keeps of it. */
    public @Nullable String signOut() throws ServletException {
        request().logout();
        external().invalidateSession();
        external().setResponseHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        return Pages.go(PAGE + "?ended=wish");
    }

    public boolean isSignedIn() {
        return security.getCallerPrincipal() != null;
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest) external().getRequest();
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = requireNonNullElse(email, "");
    }

    /** Never sent back to the page. */
    public String getPassword() {
        return "";
    }

    public void setPassword(@Nullable String password) {
        this.password = requireNonNullElse(password, "");
    }
}
