package id.onestop.licensing.web.identity;

import id.onestop.licensing.ejb.identity.BearerService;
import id.onestop.licensing.ejb.identity.SignIn;
import id.onestop.licensing.ejb.identity.SignInOutcome.SignedIn;
import id.onestop.licensing.ejb.identity.SignInService;
import id.onestop.licensing.web.shared.ClientAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets programs in with a bearer token, and people with their password in the one place where a token is made.
 *
 * <p>A request without credentials passes: what is public stays public, and the rest is refused by the service. Wrong
 * credentials are 401 everywhere.
 */
@Typed(BearerMechanism.class)
@ApplicationScoped
public class BearerMechanism implements HttpAuthenticationMechanism {

    private static final String TOKENS = "/v1/personal-tokens";
    private static final int LONGEST_TOKEN = 200;

    @Inject
    BearerService bearers;

    @Inject
    SignInService signIns;

    @Inject
    ClientAddress addresses;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header == null && !context.isProtected()) {
            return context.doNothing();
        }
        boolean makesToken = "POST".equals(request.getMethod()) && TOKENS.equals(request.getPathInfo());
        var principal = BasicCredentials.read(header)
                .map(basic -> makesToken ? password(basic, request) : Optional.<String>empty())
                .orElseGet(() -> token(header));
        if (principal.isPresent()) {
            return context.notifyContainerAboutLogin(principal.get(), Set.of());
        }
        response.setHeader("WWW-Authenticate", makesToken ? "Basic realm=\"licensing\", Bearer" : challenge(header));
        return context.responseUnauthorized();
    }

    private static String challenge(@Nullable String header) {
        return header == null ? "Bearer" : "Bearer error=\"invalid_token\"";
    }

    private Optional<String> token(@Nullable String header) {
        if (header == null || header.length() > LONGEST_TOKEN || !header.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.empty();
        }
        return bearers.identify(header.substring(7).strip()).map(Object::toString);
    }

    private Optional<String> password(BasicCredentials basic, HttpServletRequest request) {
        var outcome = signIns.signIn(new SignIn(basic.name(), basic.secret(), addresses.of(request)));
        return outcome instanceof SignedIn signedIn ? Optional.of(signedIn.principal()) : Optional.empty();
    }
}
