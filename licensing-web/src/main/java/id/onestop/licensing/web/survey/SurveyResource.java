package id.onestop.licensing.web.survey;

import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
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
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The survey of an own application; an answer keeps no path back to it. */
@Path("/v1/applications/{number}/survey")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class SurveyResource {

    @Inject
    SurveyService surveys;

    /**
     * The nine answers.
     *
     * @param scores 1 to 4 for each of the nine elements
     */
    public record SurveyRequest(
            @Schema(required = true) @Nullable Map<String, Integer> scores,
            @Nullable String comment) {

        @Override
        public String toString() {
            return "SurveyRequest";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Answers the survey and opens the download of the application that If-Match names")
    public void answer(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SurveyRequest request) {
        Preconditions.require(ifMatch, surveys.version(number));
        var asked = new Parameters();
        var scores = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        var given = request == null || request.scores() == null ? Map.<String, Integer>of() : request.scores();
        for (var score : given.entrySet()) {
            var element = asked.choice("scores", score.getKey(), SurveyElement.class);
            @Nullable Integer value = score.getValue();
            if (element.isPresent() && value != null) {
                scores.put(element.get(), value);
            }
        }
        asked.require();
        surveys.answer(new AnswerSurvey(number, scores, request == null ? null : request.comment()));
    }
}
