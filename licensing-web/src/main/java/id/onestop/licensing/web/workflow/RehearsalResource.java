package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.workflow.rehearsal.Deed;
import id.onestop.licensing.ejb.workflow.RehearsalService;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A paper application walked through a draft; nothing is kept, the question carries what was done. */
@Path("/v1/definition-drafts/{draft}/rehearsal")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class RehearsalResource {

    @Inject
    RehearsalService service;

    @GET
    @Operation(summary = "Where a sample file is after these deeds, who may do what, its clock and control card")
    public RehearsalResponse play(
            @PathParam("draft") long draft,
            @QueryParam("from") @Nullable String from,
            @QueryParam("deeds") @Nullable String deeds) {
        var read = new Parameters();
        var start = read.moment("from", from).orElse(null);
        read.require();
        return RehearsalResponse.from(service.play(draft, start, Deed.readAll(requireNonNullElse(deeds, ""))));
    }
}
