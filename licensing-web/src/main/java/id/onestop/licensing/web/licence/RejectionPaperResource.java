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

/** The signed letter of a rejection: applicants read their own, officials any of their agency. */
@Path("/v1/applications/{number}/rejection.pdf")
@RequestScoped
@Produces(PaperDownload.PDF)
@Tag(name = "applications")
public class RejectionPaperResource {

    @Inject
    PaperDesk desk;

    @GET
    @Operation(summary = "The signed letter that rejected the application; an official's reading is recorded")
    public Response paper(@PathParam("number") String number) {
        return PaperDownload.of("penolakan-" + number, desk.rejection(number));
    }
}
