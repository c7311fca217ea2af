package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.catalogue.StandardService;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The revisions of a service's standard, in force and earlier. */
@Path("/v1/agencies/{agency}/services/{service}/revisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class RevisionsResource {

    @Inject
    StandardService standards;

    @Inject
    StandardPrinter printer;

    @GET
    @Operation(summary = "Every revision of the standard with its period, newest first")
    public RevisionPage list(
            @PathParam("agency") String agency,
            @PathParam("service") String service,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var revisions = standards.current(agency, service).revisions().stream()
                .map(RevisionResponse::from)
                .toList();
        return Listing.within(
                revisions,
                cursor,
                Parameters.limit(limit),
                revision -> Integer.toString(revision.version()),
                RevisionPage::new);
    }

    @GET
    @Path("{version}")
    @Operation(summary = "One revision with its 14 components, made from the definition of its time")
    public StandardResponse one(
            @PathParam("agency") String agency,
            @PathParam("service") String service,
            @PathParam("version") String version) {
        return StandardResponse.from(standards.revision(agency, service, RevisionAddress.version(version)));
    }

    @GET
    @Path("{version}/standard.pdf")
    @Produces(StandardPrinter.PDF)
    @Operation(summary = "The same on paper")
    public Response paper(
            @PathParam("agency") String agency,
            @PathParam("service") String service,
            @PathParam("version") String version) {
        return Response.ok(printer.pdf(standards.revision(agency, service, RevisionAddress.version(version))))
                .build();
    }

    @GET
    @Path("{version}/difference")
    @Operation(summary = "What changed since another revision, the one before if none is named")
    public DifferenceResponse difference(
            @PathParam("agency") String agency,
            @PathParam("service") String service,
            @PathParam("version") String version,
            @Parameter(schema = @Schema(implementation = Integer.class)) @QueryParam("since") @Nullable String since) {
        var asked = new Parameters();
        var earlier = asked.number("since", since).orElse(null);
        asked.require();
        return DifferenceResponse.from(
                standards.difference(agency, service, RevisionAddress.version(version), earlier));
    }
}
