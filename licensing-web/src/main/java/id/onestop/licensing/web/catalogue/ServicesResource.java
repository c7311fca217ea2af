package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import id.onestop.licensing.ejb.catalogue.ExampleService;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The services of an agency as they bind today. */
@Path("/v1/agencies/{agency}/services")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "services")
public class ServicesResource {

    @Inject
    CatalogueService catalogue;

    @Inject
    StandardService standards;

    @Inject
    ExampleService examples;

    @Inject
    StandardPrinter printer;

    @GET
    @Operation(summary = "The published services of an agency")
    public ServicePage list(
            @PathParam("agency") String agency,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var services = catalogue.services(agency).stream()
                .flatMap(group -> group.services().stream().map(row -> ServiceResponse.from(row, group)))
                .toList();
        return Listing.within(services, cursor, Parameters.limit(limit), ServiceResponse::code, ServicePage::new);
    }

    @GET
    @Path("{service}")
    @Operation(summary = "What a service asks and promises: form, requirements, declarations, steps")
    public ServiceDefinitionResponse one(@PathParam("agency") String agency, @PathParam("service") String service) {
        return ServiceDefinitionResponse.from(catalogue.published(agency, service));
    }

    @GET
    @Path("{service}/standard")
    @Operation(summary = "The standard of the service with its 14 components, made from the definition")
    public StandardResponse standard(@PathParam("agency") String agency, @PathParam("service") String service) {
        return StandardResponse.from(standards.current(agency, service));
    }

    @GET
    @Path("{service}/standard.pdf")
    @Produces(StandardPrinter.PDF)
    @Operation(summary = "The same on paper")
    public Response standardPaper(@PathParam("agency") String agency, @PathParam("service") String service) {
        return Response.ok(printer.pdf(standards.current(agency, service))).build();
    }

    @GET
    @Path("{service}/requirements")
    @Operation(summary = "What one applicant has to bring, by kind, channel and proxy")
    public RequirementPage requirements(
            @PathParam("agency") String agency,
            @PathParam("service") String service,
            @Parameter(schema = @Schema(implementation = ApplicationKind.class)) @QueryParam("kind") @Nullable
                    String kind,
            @Parameter(schema = @Schema(implementation = Channel.class)) @QueryParam("channel") @Nullable
                    String channel,
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("viaProxy") @Nullable
                    String viaProxy,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var wantedKind = asked.choice("kind", kind, ApplicationKind.class).orElse(ApplicationKind.NEW);
        var wantedChannel = asked.choice("channel", channel, Channel.class).orElse(Channel.ONLINE);
        boolean proxy = asked.flag("viaProxy", viaProxy);
        asked.require();
        var requirements =
                catalogue.requirements(agency, service, Circumstances.of(wantedKind, wantedChannel, proxy)).stream()
                        .filter(FoundRequirement::listed)
                        .map(RequirementResponse::from)
                        .toList();
        return Listing.within(
                requirements, cursor, Parameters.limit(limit), RequirementResponse::code, RequirementPage::new);
    }

    @GET
    @Path("{service}/requirements/{requirement}/example")
    @Produces({"image/png", "image/jpeg"})
    @Operation(summary = "The example picture of a requirement, where it has one; ETag is its hash")
    public Response example(
            @PathParam("agency") String agency,
            @PathParam("service") String service,
            @PathParam("requirement") String requirement,
            @Context Request request) {
        byte[] content = examples.published(agency, service, requirement);
        var tag = new EntityTag(ExamplePicture.nameOf(content));
        var known = request.evaluatePreconditions(tag);
        var answer = known == null
                ? Response.ok(content, ExamplePicture.mediaType(content).orElseThrow())
                : known;
        return answer.tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60")
                .build();
    }
}
