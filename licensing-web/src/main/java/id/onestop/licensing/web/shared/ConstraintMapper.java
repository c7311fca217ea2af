package id.onestop.licensing.web.shared;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Requests whose fields break a constraint; the server's own mapper would answer in another shape. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(ConstraintViolationException thrown) {
        return problems.answer(thrown);
    }
}
