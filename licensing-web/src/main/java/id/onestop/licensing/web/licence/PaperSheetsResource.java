package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.SheetRow;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of numbered sheets of the caller's agency. */
@Path("/v1/paper-sheets")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public class PaperSheetsResource {

    private static final String SPOILED = "v1/paper-sheets/";

    @Inject
    Commands commands;

    @Inject
    CollectionService collections;

    @Inject
    PrintService prints;

    /** One page. */
    public record SheetPage(List<SheetRow> items, @Nullable String next) implements Listing {}

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

    /**
     * A sheet that was spoiled before any letter was on it.
     *
     * @param stock code of the agency's numbered stock
     */
    public record SpoiledSheetRequest(
            @Schema(required = true) @Nullable String stock,
            @Schema(required = true) @Nullable String serial,
            @Schema(required = true) @Nullable String reason) {}

    /** The sheet as its stock writes it. */
    public record SpoiledSheet(String serial) {}

    @POST
    @Path("spoiled")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters a blank sheet that was spoiled, with the reason")
    public SpoiledSheet spoil(@Nullable SpoiledSheetRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var stock = asked.text("stock", request == null ? null : request.stock(), 40);
        var serial = asked.text("serial", request == null ? null : request.serial(), 60);
        var reason = asked.text("reason", request == null ? null : request.reason(), 500);
        asked.require();
        return commands.told(
                seed -> SPOILED + prints.spoilBlank(stock, serial, reason),
                (address, seed) -> new SpoiledSheet(address.substring(SPOILED.length())));
    }
}
