package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.workflow.FileTransferService;
import id.onestop.licensing.ejb.workflow.TransferFiles;
import id.onestop.licensing.web.shared.Commands;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Running files and a new version of their definition: what it would mean for each, and which go over. */
@Path("/v1/definition-drafts/{draft}/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class FileTransfersResource {

    @Inject
    FileTransferService transfers;

    @Inject
    Commands commands;

    @GET
    @Operation(
            summary =
                    "The files that run under other versions, with old and new step and due date; changes nothing; step=old:new"
                            + " names a step for one that is gone")
    public TransferPreviewResponse preview(
            @PathParam("draft") long draft,
            @QueryParam("step") @Nullable List<String> steps,
            @QueryParam("cursor") @Nullable String cursor) {
        var read = new Parameters();
        long key = read.key("cursor", cursor).orElse(0L);
        read.require();
        var named = requireNonNullElse(steps, List.<String>of()).stream()
                .filter(pair -> pair.contains(":"))
                .map(pair -> pair.split(":", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other));
        return TransferPreviewResponse.from(transfers.preview(draft, named, key));
    }

    @GET
    @Path("transfers")
    @Operation(summary = "What became of the files that were to go over, the latest first")
    public TransferResultsResponse results(
            @PathParam("draft") long draft, @QueryParam("cursor") @Nullable String cursor) {
        var read = new Parameters();
        long key = read.key("cursor", cursor).orElse(Long.MAX_VALUE);
        read.require();
        return TransferResultsResponse.from(transfers.results(draft, key));
    }

    @POST
    @Path("transfers")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Asks for files to go over to the published version; a worker does it, one transition a file",
            description = "The same command with the same key asks once, and tells how far it is.")
    public TransferResultsResponse ask(
            @PathParam("draft") long draft,
            @Nullable TransferRequest request,
            @HeaderParam(Commands.KEY) @Nullable String key) {
        var said = request == null ? new TransferRequest(null, null, null, null) : request;
        var command = new TransferFiles(
                draft,
                requireNonNullElse(said.numbers(), List.of()),
                Boolean.TRUE.equals(said.all()),
                requireNonNullElse(said.steps(), Map.of()),
                requireNonNullElse(said.reason(), ""));
        return commands.told(
                seed -> {
                    transfers.ask(command);
                    return "v1/definition-drafts/" + draft + "/files/transfers";
                },
                (address, seed) -> TransferResultsResponse.from(transfers.results(draft, Long.MAX_VALUE)));
    }
}
