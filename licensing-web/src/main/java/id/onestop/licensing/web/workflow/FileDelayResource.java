package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.DelayService;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a delay of a file arose. */
@Path("/v1/files/{number}/delay")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class FileDelayResource {

    @Inject
    DelayService delays;

    @Inject
    Messages msg;

    @GET
    @Operation(summary = "Whose working time the file took, to the minute; the reading is recorded")
    public DelayResponse one(@PathParam("number") String number) {
        var file = delays.ofFile(number);
        return DelayResponse.from(
                number, file.delay(), recorded -> file.names().post(recorded).in(msg.language()));
    }
}
