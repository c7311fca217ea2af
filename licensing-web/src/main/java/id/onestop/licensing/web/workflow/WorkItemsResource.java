package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.WorkFilter;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.ejb.workflow.WorkSort;
import id.onestop.licensing.ejb.workflow.WorkTab;
import id.onestop.licensing.ejb.workflow.WorklistService;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The officials' worklists. */
@Path("/v1/work-items")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class WorkItemsResource {

    private static final String FILES = "v1/files/";
    private static final String NONE = "v1/work-items";
    private static final int LONGEST = 80;

    @Inject
    WorklistService worklists;

    @Inject
    WorkItemService work;

    @Inject
    ProgressService progress;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "One view of the caller's worklist, most urgent first")
    public WorkItemPage list(
            @Parameter(schema = @Schema(implementation = WorkTab.class)) @QueryParam("tab") @Nullable String tab,
            @QueryParam("service") @Nullable String service,
            @Parameter(schema = @Schema(implementation = StepKind.class)) @QueryParam("stepKind") @Nullable
                    String stepKind,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var wanted = asked.choice("tab", tab, WorkTab.class).orElse(WorkTab.POSTS);
        var kind = asked.choice("stepKind", stepKind, StepKind.class).map(Enum::name);
        var code = asked.optionalText("service", service, LONGEST);
        var after = asked.cursor(cursor, Cursor::parse);
        asked.require();
        var view = worklists.page(new WorkFilter(
                wanted,
                code.orElse(null),
                kind.map(Set::of).orElse(Set.of()),
                WorkSort.SLACK,
                after,
                Parameters.limit(limit)));
        return new WorkItemPage(
                view.lines().stream().map(WorkItemResponse::from).toList(), view.next());
    }

    @POST
    @Path("next")
    @Operation(
            summary = "Takes the most urgent step that nobody has taken",
            description = "The same command with the same key tells where that file is, and takes no other.")
    public @Nullable ProgressResponse next(@HeaderParam(Commands.KEY) @Nullable String key) {
        return commands.told(
                        seed -> work.claimNext().map(FILES::concat).orElse(NONE),
                        (address, seed) -> Optional.of(address)
                                .filter(one -> one.startsWith(FILES))
                                .map(one -> progress.ofFile(one.substring(FILES.length())))
                                .map(ProgressResponse::from))
                .orElse(null);
    }

    @GET
    @Path("{number}/claim")
    @Operation(summary = "Who has taken the open step of a file; its ETag is what taking it and putting it back name")
    public ClaimResponse claimed(@PathParam("number") String number) {
        return ClaimResponse.from(work.open(number));
    }

    @PUT
    @Path("{number}/claim")
    @Operation(
            summary = "Takes the open step of a file: the receiving side of the control card",
            description = "If-Match is the ETag of the claim, or the version in the line of the worklist. The answer is"
                    + " where the file is, with the ETag that acts on the file name.")
    public ProgressResponse claim(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, claimed(number).version());
        work.claim(number);
        return ProgressResponse.from(progress.ofFile(number));
    }

    @DELETE
    @Path("{number}/claim")
    @Operation(summary = "Puts a claimed step back")
    public void release(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, claimed(number).version());
        work.release(number);
    }
}
