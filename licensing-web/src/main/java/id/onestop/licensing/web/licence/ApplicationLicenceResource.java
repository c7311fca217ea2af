package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.licence.LicenceFiles;
import id.onestop.licensing.ejb.licence.LicenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The licence of an own application: facts as JSON, the signed file as PDF. */
@Path("/v1/applications/{number}/licence")
@RequestScoped
@Tag(name = "licences")
public class ApplicationLicenceResource {

    @Inject
    LicenceService licences;

    @Inject
    LicenceFiles files;

    @GET
    @Produces({MediaType.APPLICATION_JSON, LicenceDownload.PDF + ";qs=0.5"})
    @Operation(
            summary = "The licence of the application",
            description = "JSON gives its facts. PDF gives the signed file; the first time counts as the hand-over,"
                    + " and the survey may stand before it (422 SURVEY_PENDING).")
    @APIResponse(
            responseCode = "200",
            description = "the licence",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LicenceResponse.class)),
                @Content(mediaType = LicenceDownload.PDF)
            })
    public Response licence(@PathParam("number") String number, @Context Request request) {
        return LicenceDownload.wanted(request)
                ? LicenceDownload.of(
                        request.getMethod().equals(HttpMethod.HEAD) ? files.look(number) : files.own(number))
                : Response.ok(licences.ofOwn(number)
                                .map(LicenceResponse::from)
                                .orElseThrow(() -> new NotFound("LICENCE_NOT_FOUND", Map.of("id", number))))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }
}
