package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FacilityLinks;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An official reminds the facility through another link (row 35). */
@Path("/v1/files/{number}/facility-links/{requirement}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class FileFacilityLinksResource {

    @Inject
    FacilityLinks links;

    @Inject
    Commands commands;

    @POST
    @Operation(summary = "Sends the facility a link; the one before it ends")
    public CreatedResponse send(
            @PathParam("number") String number,
            @PathParam("requirement") String requirement,
            @HeaderParam(Commands.KEY) @Nullable String key) {
        return commands.once(() -> {
            links.send(number, requirement);
            return "v1/files/" + number;
        });
    }
}
