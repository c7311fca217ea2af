package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.SchemaJson;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a definition's file looks like, for editors that check while one writes. */
@Path("/v1/definition-schema")
@RequestScoped
@Tag(name = "services")
public class DefinitionSchemaResource {

    @GET
    @Produces("application/schema+json")
    @Operation(summary = "The JSON Schema (2020-12) of a definition's YAML file")
    public String schema() {
        return SchemaJson.text();
    }
}
