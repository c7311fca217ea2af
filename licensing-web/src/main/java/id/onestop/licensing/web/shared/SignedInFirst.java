package id.onestop.licensing.web.shared;

import id.onestop.licensing.ejb.shared.CurrentCaller;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Asks who calls before anything of the request is read, so that a stranger learns nothing from what is wrong with it. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class SignedInFirst implements ContainerRequestFilter {

    /** Proved by its own credentials, which are no session and no token. */
    private static final String MAKING_A_TOKEN = "POST v1/personal-tokens";

    @Inject
    CurrentCaller callers;

    @Override
    public void filter(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (!Api.isPublic(path) && !MAKING_A_TOKEN.equals(request.getMethod() + " " + path)) {
            callers.require();
        }
    }
}
