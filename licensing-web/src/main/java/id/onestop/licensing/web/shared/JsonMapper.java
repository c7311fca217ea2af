package id.onestop.licensing.web.shared;

import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Bodies that are no JSON. */
@Provider
public class JsonMapper implements ExceptionMapper<JsonException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(JsonException thrown) {
        return problems.answer(thrown);
    }
}
