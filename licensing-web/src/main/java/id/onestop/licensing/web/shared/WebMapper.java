package id.onestop.licensing.web.shared;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container of resources refuses itself: unknown path, method, media type, unreadable body. */
@Provider
public class WebMapper implements ExceptionMapper<WebApplicationException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(WebApplicationException thrown) {
        return problems.answer(thrown);
    }
}
