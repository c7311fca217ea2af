package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.QueueService;
import id.onestop.licensing.ejb.reporting.QueueView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What lies before the posts that the caller oversees. */
@Path("/v1/queues")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class QueuesResource {

    @Inject
    QueueService queues;

    @GET
    @Operation(summary = "Open work by post and person, for superiors, the Head and the auditor")
    public QueueView read() {
        return queues.read();
    }
}
