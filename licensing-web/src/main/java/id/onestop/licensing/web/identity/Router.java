package id.onestop.licensing.web.identity;

import id.onestop.licensing.web.shared.SecurityHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Chooses how a request proves who sends it: tokens for the API, the session for pages.
 *
 * <p>A session never opens the API, so no foreign site can make a browser act there; the token end point checks its own
 * credentials.
 */
@ApplicationScoped
public class Router implements HttpAuthenticationMechanism {

    static final String API = "/api";
    static final String TOKEN = "/oauth2";

    @Inject
    BearerMechanism bearer;

    @Inject
    FormMechanism form;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        SecurityHeaders.put(response);
        String path = request.getServletPath();
        if (within(path, TOKEN)) {
            return context.doNothing();
        }
        return within(path, API)
                ? bearer.validateRequest(request, response, context)
                : form.validateRequest(request, response, context);
    }

    @Override
    public void cleanSubject(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        form.cleanSubject(request, response, context);
    }

    /** Whether the request is for the API or the token end point, where sessions count for nothing. */
    static boolean isForMachines(HttpServletRequest request) {
        return within(request.getServletPath(), API) || within(request.getServletPath(), TOKEN);
    }

    private static boolean within(String path, String folder) {
        return path.equals(folder) || path.startsWith(folder + "/");
    }
}
