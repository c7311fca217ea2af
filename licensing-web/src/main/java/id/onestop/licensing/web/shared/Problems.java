package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the answer of a resource out of whatever it threw, and logs what nobody foresaw. */
@RequestScoped
public class Problems {

    private static final Logger logger = LoggerFactory.getLogger(Problems.class);

    @Inject
    HttpServletRequest request;

    /** The answer to a program. */
    public Response answer(Throwable thrown) {
        var failure = precondition(Failure.of(thrown, request.getUserPrincipal() != null));
        if (failure.unexpected()) {
            logger.atError()
                    .setCause(thrown)
                    .addKeyValue("request", RequestIds.of(request))
                    .log("Request failed");
        }
        var response = thrown instanceof WebApplicationException web
                ? Response.fromResponse(web.getResponse())
                : Response.status(failure.status());
        if (failure.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        var wait = failure.parameters().get("seconds");
        if (wait != null) {
            response.header(HttpHeaders.RETRY_AFTER, wait);
        }
        return response.header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(Problem.of(failure, request).json())
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /** Whoever named a version and lost is told that it differs. */
    private Failure precondition(Failure failure) {
        boolean named = request.getHeader(HttpHeaders.IF_MATCH) != null;
        return named && failure.code().equals("CHANGED_MEANWHILE")
                ? Failure.of(Response.Status.PRECONDITION_FAILED.getStatusCode())
                : failure;
    }
}
