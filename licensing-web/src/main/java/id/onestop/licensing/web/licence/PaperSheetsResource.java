package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.SheetRow;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of numbered sheets of the caller's agency. */
@Path("/v1/paper-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public class PaperSheetsResource {

    @Inject
    CollectionService collections;

    /** One page. */
    public record SheetPage(List<SheetRow> items, @Nullable String next) {}

    @GET
    @Operation(summary = "Used and spoiled sheets, newest first")
    public SheetPage sheets(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long before = asked.key("cursor", cursor).orElse(Long.MAX_VALUE);
        asked.require();
        int most = Parameters.limit(limit);
        var page = Page.of(collections.sheets(before, most), most, row -> Long.toString(row.id()));
        return new SheetPage(page.items(), page.next());
    }
}
