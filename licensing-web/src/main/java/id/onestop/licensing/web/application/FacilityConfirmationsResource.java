package id.onestop.licensing.web.application;

import id.onestop.licensing.ejb.application.AnswerFacility;
import id.onestop.licensing.ejb.application.FacilityAnswers;
import id.onestop.licensing.ejb.application.FacilityQuestion;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.RateLimits;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The facility's side of a link; who holds it needs no account (row 35). */
@Path("/v1/facility-confirmations/{token}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "facilities")
public class FacilityConfirmationsResource {

    @Inject
    FacilityAnswers answers;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    Settings settings;

    @Context
    HttpServletRequest request;

    @GET
    @Operation(summary = "What is asked, about whom and for which place")
    public FacilityQuestion question(@PathParam("token") String token) {
        limits.count("facility", addresses.of(request), settings.number(Setting.FACILITY_LINKS_PER_MINUTE));
        return answers.open(token);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Confirms, or refuses with a reason; a link takes one answer")
    public FacilityQuestion answer(@PathParam("token") String token, @Nullable FacilityAnswerRequest given) {
        limits.count("facility", addresses.of(request), settings.number(Setting.FACILITY_LINKS_PER_MINUTE));
        var said = given == null ? new FacilityAnswerRequest(null, null, null, null) : given;
        return answers.answer(new AnswerFacility(token, said.answer(), said.name(), said.post(), said.reason()));
    }
}
