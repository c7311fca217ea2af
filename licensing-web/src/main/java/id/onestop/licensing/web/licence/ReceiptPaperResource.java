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

/** The receipt (tanda terima) on paper: applicants read their own, officials any of their agency. */
@Path("/v1/applications/{number}/receipt.pdf")
@RequestScoped
@Produces(PaperDownload.PDF)
@Tag(name = "applications")
public class ReceiptPaperResource {

    @Inject
    PaperDesk desk;

    @GET
    @Operation(summary = "The receipt of the latest submission on paper; an official's reading is recorded")
    public Response paper(@PathParam("number") String number) {
        return PaperDownload.of("tanda-terima-" + number, desk.receipt(number));
    }
}
