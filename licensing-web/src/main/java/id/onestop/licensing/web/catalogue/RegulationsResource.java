package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.RegulationService;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of regulations. */
@Path("/v1/regulations")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class RegulationsResource {

    private static final int LONGEST = 80;

    @Inject
    RegulationService regulations;

    @GET
    @Operation(summary = "The regulations that services rest on, by code; every word of q is in title or code")
    public RegulationPage list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        int most = Parameters.limit(limit);
        var asked = new Parameters();
        var wanted = asked.optionalText("q", words, LONGEST).orElse("");
        asked.require();
        return RegulationPage.of(regulations.page(wanted, Objects.requireNonNullElse(cursor, ""), most), most);
    }

    @GET
    @Path("{regulation}")
    @Operation(summary = "One regulation with its articles and the standards that cite it")
    public RegulationDetailResponse one(@PathParam("regulation") String regulation) {
        return RegulationDetailResponse.from(regulations.one(regulation));
    }

    @GET
    @Path("{regulation}/references")
    @Operation(summary = "Every place of a standard that cites it, in the order in which they came")
    public RegulationReferencePage references(
            @PathParam("regulation") String regulation,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long after = asked.key("cursor", cursor).orElse(0L);
        asked.require();
        int most = Parameters.limit(limit);
        return RegulationReferencePage.of(regulations.references(regulation, after, most + 1), most);
    }
}
