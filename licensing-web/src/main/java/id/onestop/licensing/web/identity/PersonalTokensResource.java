package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.identity.Scopes;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.PersonalTokenService;
import id.onestop.licensing.ejb.identity.PersonalTokenService.CreatePersonalToken;
import id.onestop.licensing.ejb.identity.PersonalTokenService.TokenView;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A person's own tokens; making one takes HTTP Basic, the rest a token. */
@Path("/v1/personal-tokens")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
public class PersonalTokensResource {

    private static final int DAYS = 30;
    private static final String PATH = "v1/personal-tokens/";

    @Inject
    PersonalTokenService tokens;

    @Inject
    Commands commands;

    /** Makes a token; its text is in this answer and in that to the same command with the same key. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Makes a token of the caller, who shows e-mail address and password")
    @APIResponse(
            responseCode = "201",
            description = "made; its text is shown this once, and again to the same command with the same key",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonalTokenResponse.class)))
    public Response create(@Nullable PersonalTokenRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var wanted = request == null ? new PersonalTokenRequest(null, null, null) : request;
        String words = String.join(" ", Objects.requireNonNullElse(wanted.scopes(), List.<String>of()));
        var scopes =
                Scopes.read(words).orElseThrow(() -> new Invalid(List.of(new FieldError("scopes", "TOKEN_SCOPES"))));
        var command = new CreatePersonalToken(
                Objects.requireNonNullElse(wanted.label(), ""),
                Objects.requireNonNullElse(wanted.days(), DAYS),
                scopes);
        return commands.told(seed -> PATH + tokens.create(command, seed).view().id(), (address, seed) -> {
            var made = tokens.tell(Long.parseLong(address.substring(PATH.length())), seed);
            return Response.created(URI.create(address))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .entity(PersonalTokenResponse.from(made.view(), made.token()))
                    .build();
        });
    }

    @GET
    @Operation(summary = "The caller's tokens that work, newest first, without their texts")
    public PersonalTokenPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        return Listing.within(
                tokens.list().stream()
                        .map(view -> PersonalTokenResponse.from(view, null))
                        .toList(),
                cursor,
                Parameters.limit(limit),
                token -> Long.toString(token.id()),
                PersonalTokenPage::new);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of the caller's tokens, without its text")
    public PersonalTokenResponse one(@PathParam("id") long id) {
        return tokens.list().stream()
                .filter(view -> view.id() == id)
                .map(view -> PersonalTokenResponse.from(view, null))
                .findFirst()
                .orElseThrow(() -> new NotFound("TOKEN_UNKNOWN"));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Ends a token")
    public void revoke(@PathParam("id") long id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, one(id).version());
        tokens.revoke(id);
    }

    /**
     * What the owner wants.
     *
     * @param days life of the token, 30 if not said
     * @param scopes permissions to narrow it to, none for all
     */
    public record PersonalTokenRequest(
            @JsonbProperty("label") @Nullable String label,
            @JsonbProperty("days") @Nullable Integer days,
            @JsonbProperty("scopes") @Nullable List<String> scopes) {}

    /** A token; {@code token} only in the answer to its making. */
    public record PersonalTokenResponse(
            long id,
            String label,
            String ending,
            List<String> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt,
            @Nullable String token)
            implements Versioned {

        static PersonalTokenResponse from(TokenView view, @Nullable String token) {
            return new PersonalTokenResponse(
                    view.id(),
                    view.label(),
                    view.ending(),
                    view.scopes().stream().map(Enum::name).sorted().toList(),
                    view.createdAt(),
                    view.expiresAt(),
                    view.lastUsedAt(),
                    token);
        }

        @Override
        public long version() {
            return Preconditions.versionOf(id, label, expiresAt);
        }

        /** It tells when the token was last used, and once its text. */
        @Override
        public boolean lasting() {
            return false;
        }

        @Override
        public String toString() {
            return "PersonalTokenResponse " + id;
        }
    }
}
