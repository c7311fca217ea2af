package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.PaperDesk;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The letter as it would be signed now, with a watermark. */
@Path("/v1/files/{number}/draft.pdf")
@RequestScoped
@Produces(PaperDownload.PDF)
@Tag(name = "files")
public class DraftPaperResource {

    @Inject
    PaperDesk desk;

    @GET
    @Operation(summary = "The draft licence of the file, with a watermark; the reading is recorded")
    public Response paper(@PathParam("number") String number) {
        return PaperDownload.of("draf-" + number, desk.draft(number));
    }
}
