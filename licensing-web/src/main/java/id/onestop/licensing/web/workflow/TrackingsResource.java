package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.ejb.identity.GuessLimit;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Following an application without signing in. */
@Path("/v1/trackings")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tracking")
public class TrackingsResource {

    private static final int LONGEST = 40;

    @Inject
    ProgressService progress;

    @Inject
    GuessLimit guesses;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @GET
    @Operation(summary = "Where an application is, for whoever knows its number and the holder's birth date")
    public ProgressResponse track(
            @Parameter(required = true) @QueryParam("number") @Nullable String number,
            @Parameter(required = true, schema = @Schema(format = "date")) @QueryParam("birthDate") @Nullable
                    String birthDate) {
        var pair = pair(number, birthDate);
        return ProgressResponse.forStrangers(
                guesses.look(pair.number(), () -> progress.track(pair.number(), pair.born())));
    }

    @GET
    @Path("forecast")
    @Operation(summary = "What similar applications took, in days; a forecast binds nobody")
    public ForecastResponse forecast(
            @Parameter(required = true) @QueryParam("number") @Nullable String number,
            @Parameter(required = true, schema = @Schema(format = "date")) @QueryParam("birthDate") @Nullable
                    String birthDate) {
        var pair = pair(number, birthDate);
        return ForecastResponse.from(
                pair.number(), guesses.look(pair.number(), () -> progress.trackForecast(pair.number(), pair.born())));
    }

    /** Who knows both may read. */
    private record Pair(String number, LocalDate born) {}

    private Pair pair(@Nullable String number, @Nullable String birthDate) {
        limits.count("tracking", addresses.of(request), settings.number(Setting.TRACKINGS_PER_MINUTE));
        var asked = new Parameters();
        var wanted = asked.text("number", number, LONGEST);
        var born = asked.required("birthDate", asked.date("birthDate", birthDate));
        asked.require();
        return new Pair(wanted, requireNonNull(born));
    }
}
