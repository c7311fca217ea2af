package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.SchemaJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a definition's file looks like, for editors that check while one writes. */
@Path("/v1/definition-schema")
@RequestScoped
@Tag(name = "services")
public class DefinitionSchemaResource {

    static final String TYPE = "application/schema+json";

    @GET
    @Produces(TYPE)
    @Operation(summary = "The JSON Schema (2020-12) of a definition's YAML file")
    public Response schema() {
        return Response.ok(SchemaJson.text(), TYPE).build();
    }
}
