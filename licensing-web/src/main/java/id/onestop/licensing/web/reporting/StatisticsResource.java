package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.reporting.PeriodKind;
import id.onestop.licensing.ejb.reporting.FileFilter;
import id.onestop.licensing.ejb.reporting.FileFilter.Place;
import id.onestop.licensing.ejb.reporting.RebuildDesk;
import id.onestop.licensing.ejb.reporting.Standing;
import id.onestop.licensing.ejb.reporting.StatisticsService;
import id.onestop.licensing.ejb.reporting.StatisticsView;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller's agency did, and the files behind each number. */
@Path("/v1/statistics")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reporting")
public class StatisticsResource {

    private static final int LONGEST = 80;

    @Inject
    StatisticsService statistics;

    @Inject
    RebuildDesk rebuilds;

    @Inject
    Site site;

    @Inject
    Clock clock;

    @GET
    @Operation(summary = "Figures by agency day, month or quarter, by service and by step")
    public StatisticsView read(
            @Parameter(schema = @Schema(implementation = PeriodKind.class)) @QueryParam("period") @Nullable
                    String period,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("until") @Nullable String until,
            @QueryParam("service") @Nullable String service) {
        var asked = new Parameters();
        var kind = asked.choice("period", period, PeriodKind.class).orElse(PeriodKind.DAY);
        var day = asked.date("until", until);
        var code = asked.optionalText("service", service, LONGEST);
        asked.require();
        return statistics.read(kind, day.orElse(null), code.orElse(null));
    }

    @GET
    @Path("files")
    @Operation(summary = "The files that a number counted: by measure and days, or as they stand now")
    public FileListResponse files(
            @Parameter(schema = @Schema(implementation = Measure.class)) @QueryParam("measure") @Nullable
                    String measure,
            @Parameter(schema = @Schema(implementation = Standing.class)) @QueryParam("standing") @Nullable
                    String standing,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("to") @Nullable String to,
            @QueryParam("service") @Nullable String service,
            @QueryParam("step") @Nullable String step,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var counted = asked.choice("measure", measure, Measure.class);
        var stands = asked.choice("standing", standing, Standing.class);
        var first = asked.date("from", from);
        var last = asked.date("to", to);
        var code = asked.optionalText("service", service, LONGEST);
        var steps = asked.optionalText("step", step, LONGEST);
        var after = asked.cursor(cursor, Place::parse);
        asked.require();
        return FileListResponse.from(statistics.files(new FileFilter(
                counted.orElse(null),
                today(first),
                today(last),
                counted.isPresent() ? null : stands.orElse(Standing.IN_PROCESS),
                code.orElse(null),
                steps.map(Set::of).orElse(Set.of()),
                null,
                after,
                Parameters.limit(limit))));
    }

    @POST
    @Path("rebuild")
    @Operation(summary = "Makes the figures from a day on anew from the files; the result is what it was")
    public void rebuild(
            @Parameter(required = true, schema = @Schema(format = "date")) @QueryParam("from") @Nullable String from) {
        var asked = new Parameters();
        var day = asked.required("from", asked.date("from", from));
        asked.require();
        if (day != null) {
            rebuilds.rebuild(day);
        }
    }

    private LocalDate today(Optional<LocalDate> said) {
        return said.orElseGet(() -> LocalDate.ofInstant(clock.instant(), site.getZone()));
    }
}
