package id.onestop.licensing.web.audit;

import id.onestop.licensing.ejb.audit.AuditFilter;
import id.onestop.licensing.ejb.audit.AuditService;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who read whose data in the caller's agency. */
@Path("/v1/audit-entries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class AuditEntriesResource {

    private static final int LONGEST = 60;

    @Inject
    AuditService audit;

    @GET
    @Operation(summary = "Readings of people's data, newest first; this reading is one of them from then on")
    public AuditEntryPage list(
            @Parameter(schema = @Schema(implementation = Long.class)) @QueryParam("account") @Nullable String account,
            @QueryParam("number") @Nullable String number,
            @QueryParam("action") @Nullable String action,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("until") @Nullable String until,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var after = asked.key("cursor", cursor);
        var filter = new AuditFilter(
                asked.key("account", account).orElse(null),
                asked.optionalText("number", number, LONGEST)
                        .map(text -> text.strip().toUpperCase(Locale.ROOT))
                        .orElse(null),
                asked.optionalText("action", action, LONGEST).orElse(null),
                asked.date("from", from).orElse(null),
                asked.date("until", until).orElse(null));
        asked.require();
        var page = audit.list(filter, after.orElse(null), Parameters.limit(limit));
        return new AuditEntryPage(
                page.rows().stream().map(AuditEntryResponse::from).toList(),
                page.next() == null ? null : page.next().toString());
    }
}
