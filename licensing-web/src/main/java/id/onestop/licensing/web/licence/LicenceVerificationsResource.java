package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.LicenceVerificationService;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a licence holds today, for anybody. */
@Path("/v1/licence-verifications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "licences")
public class LicenceVerificationsResource {

    @Inject
    LicenceVerificationService verifications;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @GET
    @Path("{code}")
    @Operation(summary = "Status of a licence today; unknown and malformed codes answer alike")
    public LicenceVerificationResponse verify(@PathParam("code") String code) {
        limits.count("verification", addresses.of(request), settings.number(Setting.VERIFICATIONS_PER_MINUTE));
        return LicenceVerificationResponse.from(verifications.verify(code));
    }
}
