package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.ejb.notification.WordingService;
import id.onestop.licensing.ejb.notification.WordingVersion;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** An agency's own words for messages: one person proposes, another approves. */
@Path("/v1/message-templates")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class MessageTemplatesResource {

    @Inject
    WordingService wordings;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "All kinds of messages with what holds for them")
    public MessageTemplatePage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var rows = wordings.list().stream().map(MessageTemplateRow::from).toList();
        return Listing.within(
                rows, cursor, Parameters.limit(limit), MessageTemplateRow::kind, MessageTemplatePage::new);
    }

    @GET
    @Path("{kind}")
    @Operation(summary = "The words of a message with all versions; ETag is the version that holds")
    public MessageTemplateResponse one(@PathParam("kind") String kind) {
        return MessageTemplateResponse.from(wordings.find(kind));
    }

    @POST
    @Path("{kind}/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The words on invented data, as somebody would read them; keeps nothing")
    public MessageWords preview(@PathParam("kind") String kind, @Nullable MessageTemplateRequest request) {
        return wordings.preview(MessageTemplateRequest.command(kind, 0, request));
    }

    @POST
    @Path("{kind}/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Proposes words in place of the version that If-Match names")
    public CreatedResponse propose(
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Commands.KEY) @Nullable String key,
            @Nullable MessageTemplateRequest request) {
        int number = wordings.find(kind).number();
        Preconditions.require(ifMatch, number);
        var command = MessageTemplateRequest.command(kind, number, request);
        return commands.once(() -> "v1/message-templates/" + kind + "/proposals/" + wordings.propose(command));
    }

    @GET
    @Path("{kind}/proposals/{id}")
    @Operation(summary = "One version of the words, and what became of it")
    public MessageTemplateVersion proposal(@PathParam("kind") String kind, @PathParam("id") long id) {
        return MessageTemplateVersion.from(
                TemplateDecisions.find(wordings.find(kind).versions(), WordingVersion::id, id));
    }

    @POST
    @Path("{kind}/proposals/{id}/approval")
    @Operation(summary = "Lets the words be sent; whoever proposed them cannot")
    public MessageTemplateVersion approve(
            @PathParam("kind") String kind,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        return TemplateDecisions.decide(ifMatch, () -> proposal(kind, id), () -> wordings.approve(id));
    }

    @POST
    @Path("{kind}/proposals/{id}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Says no with a reason; whoever proposed it takes it back in the same way")
    public MessageTemplateVersion refuse(
            @PathParam("kind") String kind,
            @PathParam("id") long id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable TemplateRefusalRequest request) {
        return TemplateDecisions.decide(
                ifMatch, () -> proposal(kind, id), () -> wordings.refuse(id, TemplateRefusalRequest.reason(request)));
    }
}
