package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Papers seen at the counter: originals shown, legalised copies. */
@Path("/v1/counter/files/{number}/papers")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public class PapersResource {

    @Inject
    PaperSightService sights;

    @GET
    @Operation(summary = "What has to be seen of a file, and what was, by whom and when")
    public PapersResponse list(@PathParam("number") String number) {
        return PapersResponse.from(sights.list(number));
    }

    @PUT
    @Path("{requirement}/{kind}")
    @Operation(summary = "States that the paper was seen; a second time changes nothing")
    public PapersResponse tick(
            @PathParam("number") String number,
            @PathParam("requirement") String requirement,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, PapersResponse.version(sights.seen(number)));
        return tick(number, requirement, kind, true);
    }

    @DELETE
    @Path("{requirement}/{kind}")
    @Operation(summary = "Takes the statement back; that it was made stays in the record")
    public PapersResponse untick(
            @PathParam("number") String number,
            @PathParam("requirement") String requirement,
            @PathParam("kind") String kind,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, PapersResponse.version(sights.seen(number)));
        return tick(number, requirement, kind, false);
    }

    private PapersResponse tick(String number, String requirement, String word, boolean seen) {
        var asked = new Parameters();
        var kind = asked.choice("kind", word, PaperSight.Kind.class);
        asked.require();
        sights.tick(number, requirement, kind.orElseThrow(), seen);
        return PapersResponse.from(sights.list(number));
    }
}
