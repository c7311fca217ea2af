package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ProgressService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service clock of an own application. */
@Path("/v1/applications/{number}/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ClockResource {

    @Inject
    ProgressService progress;

    @GET
    @Operation(summary = "The service clock of the application, day by day")
    public ClockResponse own(@PathParam("number") String number) {
        return ClockResponse.from(progress.own(number));
    }
}
