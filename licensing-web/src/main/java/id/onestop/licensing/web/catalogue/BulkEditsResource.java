package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.catalogue.BulkEditService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The same change in many definitions. */
@Path("/v1/definition-changes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class BulkEditsResource {

    @Inject
    BulkEditService service;

    @POST
    @Operation(summary = "Begins a draft with the change for each service named; publishes nothing")
    public BulkEditBegun begin(@Nullable BulkEditRequest request) {
        var said = requireNonNullElse(request, BulkEditRequest.NOTHING);
        return new BulkEditBegun(service.begin(said.edit(), said.wanted()));
    }

    @POST
    @Path("preview")
    @Operation(summary = "Every difference that the change would make; changes nothing")
    public BulkEditResponse preview(@Nullable BulkEditRequest request) {
        return BulkEditResponse.from(service.preview(
                requireNonNullElse(request, BulkEditRequest.NOTHING).edit()));
    }
}
