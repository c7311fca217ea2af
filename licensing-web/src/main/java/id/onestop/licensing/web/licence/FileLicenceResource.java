package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.LicenceFiles;
import id.onestop.licensing.ejb.licence.LicenceService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The licence of a file, for officials of its agency. */
@Path("/v1/files/{number}/licence")
@RequestScoped
@Tag(name = "files")
public class FileLicenceResource {

    @Inject
    LicenceService licences;

    @Inject
    LicenceFiles files;

    @GET
    @Produces({MediaType.APPLICATION_JSON, LicenceDownload.PDF + ";qs=0.5"})
    @Operation(summary = "The licence of the file as facts or as the signed PDF; the reading is recorded")
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
                ? LicenceDownload.of(files.ofFile(number))
                : Response.ok(LicenceResponse.from(licences.ofFile(number)))
                        .type(MediaType.APPLICATION_JSON)
                        .build();
    }
}
