package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.LicensingException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Refusals of the trade. */
@Provider
public class RefusalMapper implements ExceptionMapper<LicensingException> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(LicensingException thrown) {
        return problems.answer(thrown);
    }
}
