package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.web.shared.Listing;
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

/** Who gives licences. */
@Path("/v1/agencies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class AgenciesResource {

    @Inject
    CatalogueService catalogue;

    @GET
    @Operation(summary = "All agencies, by code")
    public AgencyPage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var agencies = catalogue.agencies().stream().map(AgencyResponse::from).toList();
        return Listing.within(agencies, cursor, Parameters.limit(limit), AgencyResponse::code, AgencyPage::new);
    }

    @GET
    @Path("{agency}")
    @Operation(summary = "One agency with its contacts and region")
    public AgencyResponse one(@PathParam("agency") String agency) {
        return AgencyResponse.from(catalogue.agency(agency));
    }
}
