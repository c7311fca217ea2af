package id.onestop.licensing.web.shared;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody else answered: a problem for programs, a page for people. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Logger logger = LoggerFactory.getLogger(ErrorServlet.class);

    /** Under this name an earlier hand leaves what it knows. */
    static final String FAILURE = "licensing.failure";

    @Inject
    transient Assets assets;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = failure(request);
        response.setStatus(failure.status());
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        var wait = failure.parameters().get("seconds");
        if (wait != null) {
            response.setHeader("Retry-After", wait.toString());
        }
        if (ForMachines.is(request)) {
            response.setContentType(Problem.MEDIA_TYPE);
            response.getWriter().print(Problem.of(failure, request).json());
        } else {
            response.setContentType("text/html");
            response.getWriter().print(ErrorPage.of(failure, request, assets.getVersion()));
        }
    }

    private static Failure failure(HttpServletRequest request) {
        var left = Failure.left(request.getAttribute(FAILURE));
        if (left != null) {
            return left;
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            var failure = Failure.of(thrown, request.getUserPrincipal() != null);
            if (failure.unexpected()) {
                logger.atError()
                        .setCause(thrown)
                        .addKeyValue("request", RequestIds.of(request))
                        .log("Request failed");
            }
            return failure;
        }
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status
                ? Failure.of(status)
                : Failure.of(HttpServletResponse.SC_NOT_FOUND);
    }
}
