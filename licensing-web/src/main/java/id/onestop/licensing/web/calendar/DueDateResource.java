package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.sla.DueDateService;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** When a promise of an agency falls due. */
@Path("/v1/agencies/{agency}/due-date")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "agencies")
public class DueDateResource {

    @Inject
    DueDateService dueDates;

    @GET
    @Operation(summary = "The due date of a promise, explained day by day; the day of receipt is not counted")
    public DueDateResponse dueDate(
            @PathParam("agency") String agency,
            @Parameter(
                            description = "moment of RFC 3339, such as 2026-03-25T10:00:00+07:00",
                            required = true,
                            schema = @Schema(format = "date-time"))
                    @QueryParam("receivedAt")
                    @Nullable
                    String receivedAt,
            @Parameter(description = "1 to 366", required = true, schema = @Schema(implementation = Integer.class))
                    @QueryParam("workingDays")
                    @Nullable
                    String workingDays) {
        var asked = new Parameters();
        var moment = asked.moment("receivedAt", receivedAt);
        var days = asked.number("workingDays", workingDays);
        asked.require();
        return DueDateResponse.from(dueDates.dueDate(agency, moment.orElse(null), days.orElse(null)));
    }
}
