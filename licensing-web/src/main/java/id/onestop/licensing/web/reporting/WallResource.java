package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.WallService;
import id.onestop.licensing.ejb.reporting.WallView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How the caller's agency stands now. */
@Path("/v1/wall")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class WallResource {

    @Inject
    WallService walls;

    @GET
    @Operation(summary = "Open work by service and step, today's promises, what just happened; names no applicant")
    public WallView now() {
        return walls.now();
    }
}
