package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.ScanFiles;
import id.onestop.licensing.ejb.licence.ScanService;
import id.onestop.licensing.ejb.licence.ScanService.Kind;
import id.onestop.licensing.ejb.licence.ScanService.Scans;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Scans of a file's paper: the letter signed by hand, and the proof of its hand-over. */
@Path("/v1/files/{number}/scans")
@RequestScoped
@Tag(name = "files")
public class ScansResource {

    @Inject
    ScanService scans;

    @Inject
    ScanFiles files;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "What was scanned, and to whom the licence was handed")
    public Scans list(@PathParam("number") String number) {
        return scans.of(number);
    }

    @GET
    @Path("signed-letter")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The scan of the letter signed by hand; the reading is recorded")
    @APIResponse(
            responseCode = "200",
            description = "the scan",
            content = {
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "image/jpeg"),
                @Content(mediaType = "image/png")
            })
    public Response letter(@PathParam("number") String number) {
        return answer(files.open(number, Kind.SIGNED_LETTER));
    }

    @GET
    @Path("hand-over-proof")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The scan of the slip that the recipient signed; the reading is recorded")
    @APIResponse(
            responseCode = "200",
            description = "the scan",
            content = {
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = "image/jpeg"),
                @Content(mediaType = "image/png")
            })
    public Response proof(@PathParam("number") String number) {
        return answer(files.open(number, Kind.HAND_OVER_PROOF));
    }

    private static Response answer(ScanFiles.Scan scan) {
        return Response.ok(scan.content())
                .type(scan.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + scan.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
