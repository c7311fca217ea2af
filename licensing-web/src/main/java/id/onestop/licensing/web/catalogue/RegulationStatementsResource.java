package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.ejb.application.RunningFilesService;
import id.onestop.licensing.ejb.catalogue.RegulationEffect;
import id.onestop.licensing.ejb.catalogue.RegulationMarkService;
import id.onestop.licensing.ejb.licence.CitingWordsService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller's agency states about a regulation. */
@Path("/v1/regulation-statements/{regulation}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class RegulationStatementsResource {

    @Inject
    RegulationMarkService marks;

    @Inject
    RunningFilesService files;

    @Inject
    CitingWordsService wordings;

    @GET
    @Operation(
            summary =
                    "What leans on the regulation today: standards, requirements, steps, letters, own words, running files",
            description = "Its ETag is that of the agency's statement, be there one or none.")
    public StatementEffectResponse show(@PathParam("regulation") String regulation) {
        return response(marks.one(regulation));
    }

    @GET
    @Path("references")
    @Operation(summary = "Every place of the agency's standards that leans on it, in the order in which they came")
    public RegulationReferencePage references(
            @PathParam("regulation") String regulation,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long after = asked.key("cursor", cursor).orElse(0L);
        asked.require();
        int most = Parameters.limit(limit);
        return RegulationReferencePage.of(marks.references(regulation, after, most + 1), most);
    }

    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What a statement would do; changes nothing")
    public StatementEffectResponse preview(
            @PathParam("regulation") String regulation, @Nullable StatementRequest request) {
        return response(marks.preview(StatementRequest.command(regulation, request)));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "States that the regulation was repealed or replaced; holds for the agency")
    public StatementEffectResponse state(
            @PathParam("regulation") String regulation,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable StatementRequest request) {
        Preconditions.require(ifMatch, show(regulation).version());
        marks.mark(StatementRequest.command(regulation, request));
        return response(marks.one(regulation));
    }

    @DELETE
    @Operation(summary = "Withdraws the statement")
    public void withdraw(
            @PathParam("regulation") String regulation, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, show(regulation).version());
        marks.withdraw(regulation);
    }

    private StatementEffectResponse response(RegulationEffect effect) {
        String citation = effect.regulation().row().citation();
        return StatementEffectResponse.from(effect, wordings.citing(citation), files.leaning(citation));
    }
}
