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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service clock of an application: applicants read their own, officials any of their agency. */
@Path("/v1/applications/{number}/clock")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ClockResource {

    @Inject
    ProgressService progress;

    @Inject
    CurrentCaller callers;

    @Inject
    ClockWriter writer;

    @GET
    @Operation(summary = "The service clock of the application, day by day; officials read any file of their agency")
    public ClockResponse clock(@PathParam("number") String number) {
        return writer.json(file(number), official());
    }

    private ProgressView file(String number) {
        return official() ? progress.openFile(number) : progress.own(number);
    }

    private boolean official() {
        return callers.find().filter(caller -> caller.may(Permission.FILE_READ)).isPresent();
    }
}
