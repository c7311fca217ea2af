package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ForecastService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The forecast of an own application, beside its promise. */
@Path("/v1/applications/{number}/forecast")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ForecastResource {

    @Inject
    ForecastService forecasts;

    @GET
    @Operation(summary = "What similar applications took, in days; a forecast binds nobody")
    public ForecastResponse own(@PathParam("number") String number) {
        return ForecastResponse.from(number, forecasts.own(number));
    }
}
