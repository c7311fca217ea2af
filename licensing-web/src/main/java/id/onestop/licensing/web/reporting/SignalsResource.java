package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.SignalService;
import id.onestop.licensing.web.shared.Page;
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

/** What the Head and the auditor should look at. */
@Path("/v1/signals")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class SignalsResource {

    @Inject
    SignalService signals;

    @GET
    @Operation(summary = "Signals with their facts, latest first; none is an accusation, and the reading is recorded")
    public SignalPage list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var before = asked.key("cursor", cursor);
        asked.require();
        int most = Parameters.limit(limit);
        var page = Page.of(signals.list(before.orElse(0L), most + 1), most, one -> Long.toString(one.id()));
        return new SignalPage(page.items(), page.next());
    }
}
