package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.licence.CollectBatch;
import id.onestop.licensing.ejb.licence.CollectionDesk;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.BatchPreview;
import id.onestop.licensing.ejb.workflow.BatchService;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import id.onestop.licensing.web.shared.ChosenNumbers;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.FormParts;
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
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** One act on many files: what it would do, the beginning, and how far it is. */
@Path("/v1/file-batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class FileBatchesResource {

    private static final String PATH = "v1/file-batches/";
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1_000;

    @Inject
    BatchService batches;

    @Inject
    CollectionDesk counter;

    @Inject
    CollectionService collections;

    @Inject
    CurrentCaller callers;

    @Inject
    FormParts parts;

    @Inject
    Commands commands;

    /**
     * Verifies or initials drafts.
     *
     * @param numbers of at most fifty files
     * @param note goes with each of them
     */
    public record VerificationBatchRequest(
            @Schema(required = true) @Nullable List<String> numbers,
            @Nullable String note) {}

    /**
     * Who takes several licences.
     *
     * @param numbers of at most fifty files
     */
    public record HandOverBatchRequest(
            @Schema(required = true) @Nullable List<String> numbers,

            @Schema(required = true, implementation = Recipient.class) @Nullable
            String recipient,

            @Nullable String name,

            @Schema(required = true, implementation = IdentityShown.class) @Nullable
            String identity,

            @Nullable String note) {}

    /**
     * The same as a form.
     *
     * @param number of at most fifty files, each in a part of its own
     * @param proof the slip: PDF, JPEG or PNG
     */
    public record HandOverBatchForm(
            @Schema(required = true) @Nullable List<String> number,

            @Schema(required = true, implementation = Recipient.class) @Nullable
            String recipient,

            @Nullable String name,

            @Schema(required = true, implementation = IdentityShown.class) @Nullable
            String identity,

            @Nullable String note,

            @Schema(required = true, format = "binary") @Nullable
            String proof) {}

    /**
     * What would happen to one licence.
     *
     * @param obstacle code of what stands in the way; empty for nothing
     */
    public record HandOver(String number, String licenceNumber, String holderName, String obstacle) {

        /** A person: never printed. */
        @Override
        public String toString() {
            return "HandOver " + number;
        }
    }

    /** What would happen. */
    public record HandOverPage(List<HandOver> items) {}

    /**
     * What would happen to one file.
     *
     * @param next name of the step to which it goes, in Indonesian; absent at the end of its line
     * @param obstacle code of what stands in the way; empty for nothing
     */
    public record Effect(
            String number, String step, @Nullable String next, String note, int returned, String obstacle) {

        static Effect from(BatchPreview preview) {
            var next = preview.nextStep();
            return new Effect(
                    preview.line().row().number(),
                    preview.line().row().stepCode(),
                    next == null ? null : next.id(),
                    preview.note() == null ? "" : preview.note(),
                    preview.returned(),
                    preview.obstacle());
        }
    }

    /** Files that do not wait for the caller's posts are left out. */
    public record EffectPage(List<Effect> items) {}

    @GET
    @Path("preview")
    @Operation(summary = "What verifying would do with each of these files")
    public EffectPage preview(@QueryParam("number") @Nullable List<String> numbers) {
        return new EffectPage(batches.preview(ChosenNumbers.shown(numbers)).stream()
                .map(Effect::from)
                .toList());
    }

    @GET
    @Path("hand-overs/preview")
    @Operation(summary = "Which of these licences the caller's counter could hand over; what does not wait is left out")
    public HandOverPage previewHandOver(@QueryParam("number") @Nullable List<String> numbers) {
        var caller = callers.require();
        return new HandOverPage(collections.chosen(ChosenNumbers.shown(numbers)).stream()
                .map(one -> new HandOver(
                        one.number(),
                        one.licenceNumber(),
                        one.holderName(),
                        one.obstacle(caller).orElse("")))
                .toList());
    }

    @POST
    @Path("verifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins to verify or initial these drafts, each in a transaction of its own")
    public CreatedResponse verify(
            @Nullable VerificationBatchRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var numbers = ChosenNumbers.require(request == null ? null : request.numbers());
        var note = NoteRequest.note(new NoteRequest(request == null ? null : request.note()));
        var files =
                numbers.stream().map(number -> Entry.waiting(number, number)).toList();
        return commands.once(() -> PATH + batches.verify(files, note).id());
    }

    @POST
    @Path("hand-overs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins to hand several licences over to one person, each in a transaction of its own")
    public CreatedResponse handOver(
            @Nullable HandOverBatchRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = command(request);
        return commands.once(
                () -> PATH + counter.collectAll(command, null, null).id());
    }

    @POST
    @Path("hand-overs/proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "The same, with the scan of the slip that the recipient signed for all of them")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = HandOverBatchForm.class)))
    public CreatedResponse handOverWithProof(@HeaderParam(Commands.KEY) @Nullable String key) {
        var said = new HandOverBatchRequest(
                parts.texts("number"),
                parts.text("recipient"),
                parts.text("name"),
                parts.text("identity"),
                parts.text("note"));
        var command = command(said);
        // a form is told from another by its parts, not by the boundary between them
        var what =
                commands.keyed() ? (said + "\n" + parts.sha256("proof")).getBytes(StandardCharsets.UTF_8) : new byte[0];
        return commands.once(
                what,
                () -> PATH
                        + counter.collectAll(command, parts.file("proof"), parts.fileName("proof"))
                                .id());
    }

    private static CollectBatch command(@Nullable HandOverBatchRequest request) {
        var numbers = ChosenNumbers.require(request == null ? null : request.numbers());
        var asked = new Parameters();
        var command = new CollectBatch(
                numbers,
                asked.choice("recipient", request == null ? null : request.recipient(), Recipient.class)
                        .orElse(null),
                asked.optionalText("name", request == null ? null : request.name(), LONGEST_NAME)
                        .orElse(null),
                asked.choice("identity", request == null ? null : request.identity(), IdentityShown.class)
                        .orElse(null),
                asked.optionalText("note", request == null ? null : request.note(), LONGEST_NOTE)
                        .orElse(null));
        asked.require();
        return command;
    }

    @GET
    @Path("last")
    @Operation(summary = "How far the caller's last batch is, file by file")
    public FileBatchResponse last() {
        return FileBatchResponse.from(batches.last().orElseThrow(FileBatchesResource::unknown));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "The same of the batch with this id, as long as the caller has begun no other")
    public FileBatchResponse one(@PathParam("id") String id) {
        return batches.last()
                .filter(batch -> batch.id().equals(id))
                .map(FileBatchResponse::from)
                .orElseThrow(FileBatchesResource::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("BATCH_NOT_FOUND", Map.of());
    }
}
