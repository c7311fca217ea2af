package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.catalogue.editor.BpmnWriter;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.DraftEditService;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Drafts of definitions, from their beginning to their publication by a second person. */
@Path("/v1/definition-drafts")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class DefinitionDraftsResource {

    static final String YAML = "application/yaml";

    private static final String PATH = "v1/definition-drafts/";
    private static final int LONGEST = 300;
    private static final int LARGEST = 4_000_000;

    @Inject
    DefinitionDraftService drafts;

    @Inject
    DraftEditService edits;

    @Inject
    DraftPublicationService publication;

    @Inject
    Commands commands;

    @Inject
    Messages msg;

    @GET
    @Operation(summary = "The drafts of the caller's agency, the last begun first")
    public DraftList list(@QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long before = asked.key("cursor", cursor).orElse(Long.MAX_VALUE);
        asked.require();
        int most = Parameters.limit(limit);
        return DraftList.of(drafts.page(before, most + 1), most);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins a revision of a version, or a new service from a copy")
    public CreatedResponse begin(@Nullable DraftRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var said = request == null ? new DraftRequest(null, null, null, null, null, null) : request;
        var version = said.definition();
        if (version != null) {
            return commands.once(() -> PATH + drafts.revise(version));
        }
        var read = new Parameters();
        String agency = read.text("agency", said.agency(), LONGEST);
        String service = read.text("service", said.service(), LONGEST);
        String code = read.text("code", said.code(), LONGEST);
        var name = new Words(read.text("nameId", said.nameId(), LONGEST), read.text("nameEn", said.nameEn(), LONGEST));
        read.require();
        return commands.once(() -> PATH + drafts.copy(agency, service, code, name));
    }

    @GET
    @Path("{draft}")
    @Operation(summary = "One draft; ETag is its version")
    public DraftResponse show(@PathParam("draft") long draft) {
        return DraftResponse.from(edits.show(draft, "general").draft());
    }

    @DELETE
    @Path("{draft}")
    @Operation(summary = "Gives the draft up; what was written stays readable")
    public void discard(@PathParam("draft") long draft, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, show(draft).version());
        drafts.discard(draft);
    }

    @GET
    @Path("{draft}/document")
    @Produces(YAML)
    @Operation(summary = "The whole text, as it is taken in again")
    public Response document(@PathParam("draft") long draft) {
        long version = show(draft).version();
        return Response.ok(drafts.export(draft).yaml(), YAML)
                .tag(Preconditions.tag(version))
                .build();
    }

    @PUT
    @Path("{draft}/document")
    @Consumes(YAML)
    @Operation(summary = "Writes the whole text anew; it may be incomplete, but has to be YAML")
    public DraftResponse replace(
            @PathParam("draft") long draft,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            InputStream content) {
        Preconditions.require(ifMatch, show(draft).version());
        try {
            edits.replace(draft, Preconditions.version(ifMatch), text(content));
        } catch (YamlRefused refused) {
            throw faults(refused);
        }
        return show(draft);
    }

    private static String text(InputStream content) {
        try {
            return new String(content.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private Invalid faults(YamlRefused refused) {
        return new Invalid(refused.faults().stream()
                .map(fault -> new FieldError(
                        fault.path().isEmpty() ? "document" : fault.path(),
                        "YAML_FAULT",
                        Map.of("fault", fault.in(msg.language()))))
                .toList());
    }

    @GET
    @Path("{draft}/process")
    @Produces(MediaType.APPLICATION_XML)
    @Operation(summary = "The steps as BPMN 2.0 with its diagram")
    public Response process(@PathParam("draft") long draft) {
        var definition = publication.revision(draft).definition();
        return Response.ok(
                        BpmnWriter.write(
                                definition.code(),
                                definition.product().name().id(),
                                definition.workflow().steps(),
                                "id"),
                        MediaType.APPLICATION_XML_TYPE)
                .build();
    }

    @GET
    @Path("{draft}/findings")
    @Operation(summary = "Fields that cannot be read yet, and what the gate says")
    public DraftCheckResponse findings(@PathParam("draft") long draft) {
        return DraftCheckResponse.from(publication.check(draft));
    }

    @POST
    @Path("{draft}/proposal")
    @Operation(summary = "Declares the draft complete; nobody writes in it until it is published or opened again")
    public DraftResponse propose(
            @PathParam("draft") long draft, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, show(draft).version());
        publication.propose(draft, Preconditions.version(ifMatch));
        return show(draft);
    }

    @DELETE
    @Path("{draft}/proposal")
    @Operation(summary = "Opens a proposed draft again")
    public void takeBack(@PathParam("draft") long draft, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, show(draft).version());
        publication.takeBack(draft);
    }

    @POST
    @Path("{draft}/publication")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a proposed draft binding, and its standard with it; not by who proposed it")
    public DraftResponse publish(
            @PathParam("draft") long draft,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable PublicationRequest request) {
        Preconditions.require(ifMatch, show(draft).version());
        Map<String, String> reasons = request == null ? Map.of() : requireNonNullElse(request.reasons(), Map.of());
        publication.publish(draft, Preconditions.version(ifMatch), reasons);
        return show(draft);
    }
}
