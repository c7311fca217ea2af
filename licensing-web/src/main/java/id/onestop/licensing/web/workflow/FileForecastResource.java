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

/** The forecast of a file, beside its promise. */
@Path("/v1/files/{number}/forecast")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class FileForecastResource {

    @Inject
    ForecastService forecasts;

    @GET
    @Operation(summary = "What similar files took, in days; a forecast binds nobody")
    public ForecastResponse one(@PathParam("number") String number) {
        return ForecastResponse.from(number, forecasts.ofFile(number));
    }
}
