package id.onestop.licensing.web.survey;

import id.onestop.licensing.ejb.survey.SurveyService;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Passing the survey by, where the agency allows it. */
@Path("/v1/applications/{number}/survey-skip")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class SurveySkipResource {

    private static final int LONGEST = 1000;

    @Inject
    SurveyService surveys;

    /** Why the survey is not answered; kept with the file. */
    public record SurveySkipRequest(
            @Schema(required = true) @Nullable String reason) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens the download of the application that If-Match names without an answer, with a reason")
    public void skip(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SurveySkipRequest request) {
        Preconditions.require(ifMatch, surveys.version(number));
        var asked = new Parameters();
        var reason = asked.text("reason", request == null ? null : request.reason(), LONGEST);
        asked.require();
        surveys.skip(number, reason);
    }
}
