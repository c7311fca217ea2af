package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.ComparisonService;
import id.onestop.licensing.ejb.catalogue.OldStandardText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Old standards of the caller's agency beside its definitions. */
@Path("/v1/standard-comparisons/{service}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class ComparisonsResource {

    @Inject
    ComparisonService comparisons;

    @POST
    @Consumes({MediaType.TEXT_PLAIN, StandardPrinter.PDF, MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Every difference between an old standard and the definition that runs",
            description = "The body is the text in UTF-8, or a PDF; nothing of it is kept.")
    public ComparisonResponse compare(@PathParam("service") String service, InputStream content) {
        try {
            return ComparisonResponse.from(
                    comparisons.compare(service, OldStandardText.of(content.readNBytes(OldStandardText.LARGEST + 1))));
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }
}
