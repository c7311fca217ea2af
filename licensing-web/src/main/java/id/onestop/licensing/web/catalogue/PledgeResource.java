package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.OpenCatalogueService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The service pledge of an agency. */
@Path("/v1/agencies/{agency}/pledge")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class PledgeResource {

    @Inject
    OpenCatalogueService catalogue;

    @GET
    @Operation(summary = "The service pledge with what each service promises today")
    public PledgeResponse pledge(@PathParam("agency") String agency) {
        return PledgeResponse.from(catalogue.pledge(agency));
    }
}
