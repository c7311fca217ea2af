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

/** Where an own application is. */
@Path("/v1/applications/{number}/progress")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ProgressResource {

    @Inject
    ProgressService progress;

    @GET
    @Operation(summary = "Who has the application, since when, until when")
    public ProgressResponse own(@PathParam("number") String number) {
        return ProgressResponse.from(progress.own(number));
    }
}
