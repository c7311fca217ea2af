package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.PracticePlacesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where the person of a file practises already. */
@Path("/v1/files/{number}/practice-places")
@RequestScoped
@Tag(name = "files")
@Produces(MediaType.APPLICATION_JSON)
public class FilePlacesResource {

    @Inject
    PracticePlacesService places;

    @GET
    @Operation(
            summary =
                    "The person's places by valid licence or application under way; of other agencies the number alone; the reading is recorded")
    public PracticePlacesService.Places places(@PathParam("number") String number) {
        return places.ofFile(number);
    }
}
