package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.workflow.CalendarMaintenanceService;
import id.onestop.licensing.ejb.workflow.PeriodWithdrawalService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The working calendar of the caller's agency, and days by decree in it. */
@Path("/v1/calendar")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class CalendarResource {

    private static final String PATH = "v1/calendar/entries/";

    @Inject
    CalendarMaintenanceService maintenance;

    @Inject
    PeriodWithdrawalService withdrawals;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "Decrees that are loaded, and the latest of the days that the agency entered")
    public CalendarResponse show() {
        return CalendarResponse.from(maintenance.show(), maintenance.latest());
    }

    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Every limit that a change would move, old and new, 25 to a page; changes nothing")
    public CalendarPreviewResponse preview(
            @Nullable CalendarChangeRequest request,
            @QueryParam("from") @Nullable String from,
            @QueryParam("page") @Nullable String page) {
        var asked = new Parameters();
        int shown = asked.number("page", page).orElse(1);
        asked.require();
        return CalendarPreviewResponse.from(maintenance.preview(CalendarChangeRequest.command(request), from, shown));
    }

    @GET
    @Path("entries")
    @Operation(summary = "All days that the agency entered, the last entered first; withdrawn ones too")
    public CalendarEntryPage entries(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long before = asked.key("cursor", cursor).orElse(Long.MAX_VALUE);
        asked.require();
        int most = Parameters.limit(limit);
        return CalendarEntryPage.of(maintenance.page(before, most + 1), most);
    }

    @POST
    @Path("entries")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Enters, amends or withdraws days by decree; the limits that this moves are counted again")
    public CreatedResponse confirm(
            @Nullable CalendarChangeRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var change = CalendarChangeRequest.command(request);
        return commands.once(() -> PATH + maintenance.confirm(change));
    }

    @POST
    @Path("period-previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Limits that would move if hours of an own period were withdrawn; changes nothing")
    public PeriodPreviewResponse previewPeriod(@Nullable PeriodWithdrawalRequest request) {
        var asked = PeriodWithdrawalRequest.command(request);
        var preview = withdrawals.preview(asked);
        return PeriodPreviewResponse.from(preview, withdrawals.counting(withdrawals.period(asked)));
    }

    @POST
    @Path("period-withdrawals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraws hours of an own period by decree; the limits that this moves are counted again")
    public CreatedResponse withdrawPeriod(
            @Nullable PeriodWithdrawalRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = PeriodWithdrawalRequest.command(request);
        return commands.once(() -> {
            withdrawals.confirm(command);
            return "v1/calendar";
        });
    }

    @GET
    @Path("entries/{id}")
    @Operation(summary = "Days that a decree closes, opens or shortens, be they in force or withdrawn")
    public CalendarResponse.Entry entry(@PathParam("id") long id) {
        return CalendarResponse.Entry.from(maintenance.entry(id));
    }
}
