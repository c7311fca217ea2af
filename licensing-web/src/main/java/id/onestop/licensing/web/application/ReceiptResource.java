package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.ProgressService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The receipt (tanda terima) of what was handed in. */
@Path("/v1/applications/{number}/receipt")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ReceiptResource {

    @Inject
    DraftService drafts;

    @Inject
    ProgressService progress;

    @Inject
    Settings settings;

    @GET
    @Operation(summary = "What was handed in, what is promised, what it costs, where to follow it")
    public ReceiptResponse receipt(@PathParam("number") String number) {
        var where = progress.own(number);
        var submittedAt = where.submittedAt();
        if (submittedAt == null) {
            throw new NotFound("RECEIPT_NOT_FOUND", Map.of("number", number));
        }
        return ReceiptResponse.from(drafts.open(number), where, submittedAt, settings.text(Setting.PUBLIC_ADDRESS));
    }
}
