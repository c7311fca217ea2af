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

/** The control card (kartu kendali) in its paper form. */
@Path("/v1/files/{number}/control-card.pdf")
@RequestScoped
@Produces(PaperDownload.PDF)
@Tag(name = "files")
public class ControlCardPaperResource {

    @Inject
    PaperDesk desk;

    @GET
    @Operation(summary = "Every hand-over of the file in the paper's form; the reading is recorded")
    public Response paper(@PathParam("number") String number) {
        return PaperDownload.of("kartu-kendali-" + number, desk.controlCard(number));
    }
}
