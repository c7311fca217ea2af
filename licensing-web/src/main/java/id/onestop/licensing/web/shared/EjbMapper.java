package id.onestop.licensing.web.shared;

import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** What the container of use cases wraps: lost races, missing rights, surprises. */
@Provider
public class EjbMapper implements ExceptionMapper<EJBException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(EJBException thrown) {
        return problems.answer(thrown);
    }
}
