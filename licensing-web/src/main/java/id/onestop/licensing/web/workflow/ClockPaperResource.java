package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service clock of an application on paper: applicants read their own, officials any of their agency. */
@Path("/v1/applications/{number}/clock.pdf")
@RequestScoped
@Produces("application/pdf")
@Tag(name = "applications")
public class ClockPaperResource {

    @Inject
    ProgressService progress;

    @Inject
    CurrentCaller callers;

    @Inject
    ClockWriter writer;

    @GET
    @Operation(summary = "The same on paper")
    public Response paper(@PathParam("number") String number) {
        return Response.ok(writer.paper(file(number), official())).build();
    }

    private ProgressView file(String number) {
        return official() ? progress.openFile(number) : progress.own(number);
    }

    private boolean official() {
        return callers.find().filter(caller -> caller.may(Permission.FILE_READ)).isPresent();
    }
}
