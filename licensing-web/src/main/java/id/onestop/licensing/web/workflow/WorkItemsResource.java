package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.WorkFilter;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import id.onestop.licensing.ejb.workflow.WorkSort;
import id.onestop.licensing.ejb.workflow.WorkTab;
import id.onestop.licensing.ejb.workflow.WorklistService;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
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

    private static final int LONGEST = 80;

    @Inject
    WorklistService worklists;

    @Inject
    WorkItemService work;

    @Inject
    ProgressService progress;

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
    @Operation(summary = "Takes the most urgent step that nobody has taken")
    public @Nullable ProgressResponse next() {
        return work.claimNext()
                .map(progress::ofFile)
                .map(ProgressResponse::from)
                .orElse(null);
    }

    @PUT
    @Path("{number}/claim")
    @Operation(summary = "Takes the open step of a file: the receiving side of the control card")
    public ProgressResponse claim(@PathParam("number") String number) {
        work.claim(number);
        return ProgressResponse.from(progress.ofFile(number));
    }

    @DELETE
    @Path("{number}/claim")
    @Operation(summary = "Puts a claimed step back")
    public void release(@PathParam("number") String number) {
        work.release(number);
    }
}
