package id.onestop.licensing.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.AutoApplySession;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.authentication.mechanism.http.LoginToContinue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;

/**
 * Carries a sign-in from page to page by the session; a protected page sends to the sign-in page and is shown after it.
 *
 * <p>The container itself remembers which page that was, so no address comes from outside. The password was checked before
 * the sign-in page hands a {@link ProvedCaller} in; nothing else is accepted.
 */
@Typed(FormMechanism.class)
@AutoApplySession
@LoginToContinue(loginPage = SignInBacking.PAGE, errorPage = "", useForwardToLogin = false)
@ApplicationScoped
public class FormMechanism implements HttpAuthenticationMechanism {

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        var parameters = context.getAuthParameters();
        if (parameters != null && parameters.getCredential() instanceof ProvedCaller caller) {
            return context.notifyContainerAboutLogin(caller.principal(), Set.of());
        }
        return context.doNothing();
    }
}
