package id.onestop.licensing.web.shared;

import jakarta.inject.Inject;
import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** JSON that does not fit the request. */
@Provider
public class JsonbMapper implements ExceptionMapper<JsonbException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(JsonbException thrown) {
        return problems.answer(thrown);
    }
}
