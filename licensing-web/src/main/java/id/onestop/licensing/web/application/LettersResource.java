package id.onestop.licensing.web.application;

import id.onestop.licensing.ejb.application.Letters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Letters that an application writes from its form (rows 26 and 38). */
@Path("/v1/applications/{number}/letters/{requirement}")
@RequestScoped
@Tag(name = "applications")
public class LettersResource {

    @Inject
    Letters letters;

    @GET
    @Produces("application/pdf")
    @Operation(summary = "The letter as the answers write it now, to be printed, stamped and signed")
    @APIResponse(responseCode = "200", description = "the letter", content = @Content(mediaType = "application/pdf"))
    public Response letter(@PathParam("number") String number, @PathParam("requirement") String requirement) {
        return Response.ok(letters.pdf(number, requirement))
                .type("application/pdf")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + requirement + "-" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
