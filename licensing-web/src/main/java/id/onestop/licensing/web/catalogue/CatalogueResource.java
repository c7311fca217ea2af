package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.OpenCatalogueService;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The services of all agencies. */
@Path("/v1/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class CatalogueResource {

    private static final int LONGEST = 80;

    @Inject
    OpenCatalogueService catalogue;

    @GET
    @Operation(summary = "The published services of all agencies; every word of q begins a word of theirs")
    public CatalogueEntryPage list(
            @QueryParam("q") @Nullable String words,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        int most = Parameters.limit(limit);
        var asked = new Parameters();
        var sought = asked.optionalText("q", words, LONGEST).orElse("");
        long after = asked.key("cursor", cursor).orElse(0L);
        asked.require();
        return CatalogueEntryPage.of(catalogue.page(sought, after, most), most);
    }
}
