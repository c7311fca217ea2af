package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.catalogue.BulkEditService;
import id.onestop.licensing.web.shared.Commands;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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

    private static final String DRAFTS = "v1/definition-drafts/";

    @Inject
    BulkEditService service;

    @Inject
    Commands commands;

    @POST
    @Operation(
            summary = "Begins a draft with the change for each service named; publishes nothing",
            description = "The same command with the same key tells which of its drafts are still open.")
    public BulkEditBegun begin(@Nullable BulkEditRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var said = requireNonNullElse(request, BulkEditRequest.NOTHING);
        return commands.told(
                seed -> DRAFTS
                        + service.begin(said.edit(), said.wanted()).stream()
                                .map(begun -> Long.toString(begun.draftId()))
                                .findFirst()
                                .orElse(""),
                (address, seed) -> new BulkEditBegun(
                        address.equals(DRAFTS)
                                ? List.of()
                                : service.begun(said.wanted(), Long.parseLong(address.substring(DRAFTS.length())))));
    }

    @POST
    @Path("preview")
    @Operation(summary = "Every difference that the change would make; changes nothing")
    public BulkEditResponse preview(@Nullable BulkEditRequest request) {
        return BulkEditResponse.from(service.preview(
                requireNonNullElse(request, BulkEditRequest.NOTHING).edit()));
    }
}
