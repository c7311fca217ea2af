package id.onestop.licensing.web.application;

import id.onestop.licensing.ejb.application.ReturnHistory;
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

/** What the agency sent back to the applicant, and why. */
@Path("/v1/applications/{number}/returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ReturnsResource {

    @Inject
    ReturnHistory history;

    @GET
    @Operation(summary = "The returns of an own application with all faults, oldest first")
    public ReturnPage list(
            @PathParam("number") String number,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Listing.within(
                history.own(number),
                cursor,
                Parameters.limit(limit),
                made -> Integer.toString(made.round()),
                ReturnPage::new);
    }
}
