package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.identity.CompetenceService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What posts of the caller's agency may ask of their holders. */
@Path("/v1/competence-kinds")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class CompetenceKindsResource {

    private static final int LONGEST = 2_000;

    @Inject
    CompetenceService competences;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "What posts may ask of their holders")
    public CompetenceKindPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var kinds =
                competences.kinds().stream().map(CompetenceKindResponse::from).toList();
        return Listing.within(
                kinds, cursor, Parameters.limit(limit), CompetenceKindResponse::code, CompetenceKindPage::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Adds something that posts may ask for")
    public CreatedResponse add(
            @Nullable CompetenceKindRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var said = request == null ? new CompetenceKindRequest(null, null) : request;
        var asked = new Parameters();
        String nameId = asked.optionalText("nameId", said.nameId(), LONGEST).orElse("");
        String nameEn = asked.optionalText("nameEn", said.nameEn(), LONGEST).orElse("");
        asked.require();
        return commands.once(() -> "v1/competence-kinds/" + competences.addKind(nameId, nameEn));
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One of them")
    public CompetenceKindResponse one(@PathParam("code") String code) {
        return competences.kinds().stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .map(CompetenceKindResponse::from)
                .orElseThrow(() -> new NotFound("COMPETENCE_UNKNOWN"));
    }
}
