package id.onestop.licensing.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/**
 * Answers refusals that a page let pass.
 *
 * <p>Not found and forbidden look alike; nobody signed in goes to sign in; a view that is gone is shown afresh with a word about
 * it; a refused act shows the same page again with everything typed. What nobody foresaw goes on to the error page.
 */
public class PageRefusals extends ExceptionHandlerWrapper {

    public PageRefusals(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        var events = getUnhandledExceptionQueuedEvents().iterator();
        while (events.hasNext()) {
            var context = events.next().getContext();
            var faces = context.getContext();
            var failure = Failure.of(
                    context.getException(), faces.getExternalContext().getUserPrincipal() != null);
            if (!failure.unexpected() && !faces.getResponseComplete()) {
                events.remove();
                answer(faces, failure);
            }
        }
        getWrapped().handle();
    }

    private static void answer(FacesContext faces, Failure failure) {
        try {
            var external = faces.getExternalContext();
            if (failure.code().equals("VIEW_EXPIRED")) {
                var request = (HttpServletRequest) external.getRequest();
                if (!CDI.current().select(KeptForms.class).get().keep(request)) {
                    Notices.keep(external, "shell.viewExpired");
                }
                external.redirect(request.getContextPath() + KeptForms.address(request));
            } else if (failure.status() == 401) {
                var request = (HttpServletRequest) external.getRequest();
                String path =
                        address(external).substring(request.getContextPath().length());
                external.redirect(request.getContextPath() + PagesServlet.signIn(request, path));
            } else if (shownOnThePage(faces, failure)) {
                Refusals.show(failure, Function.identity());
                Refusals.answer(faces, failure.status());
                Object wait = failure.parameters().get("seconds");
                if (wait != null) {
                    external.setResponseHeader("Retry-After", wait.toString());
                }
                faces.renderResponse();
            } else {
                var told = failure.status() == 403 ? Failure.of(404) : failure;
                external.getRequestMap().put(ErrorServlet.FAILURE, told);
                external.responseSendError(told.status(), told.code());
                faces.responseComplete();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean shownOnThePage(FacesContext faces, Failure failure) {
        PhaseId phase = faces.getCurrentPhaseId();
        return faces.isPostback()
                && phase != PhaseId.RENDER_RESPONSE
                && phase != PhaseId.RESTORE_VIEW
                && failure.status() != 403
                && failure.status() != 404;
    }

    private static String address(ExternalContext external) {
        if (external.getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address) {
            return address;
        }
        throw new FacesException("A page was asked for by the name of its file.");
    }
}
