package id.onestop.licensing.web.signature;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.BatchSigning;
import id.onestop.licensing.ejb.licence.SigningBatch;
import id.onestop.licensing.ejb.licence.SigningBatch.Entry;
import id.onestop.licensing.ejb.workflow.SigningInbox.Letter;
import id.onestop.licensing.ejb.workflow.SigningInboxService;
import id.onestop.licensing.web.shared.ChosenNumbers;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Several letters signed with one passphrase: what it would do, the beginning, and how far it is. */
@Path("/v1/signing-batches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class SigningBatchesResource {

    private static final String PATH = "v1/signing-batches/";
    private static final int LONGEST = 200;

    @Inject
    BatchSigning batches;

    @Inject
    SigningInboxService inbox;

    @Inject
    Commands commands;

    /**
     * What is signed, and the passphrase for all of it.
     *
     * @param numbers of at most fifty files
     * @param passphrase kept nowhere
     */
    public record SigningBatchRequest(
            @Schema(required = true) @Nullable List<String> numbers,
            @Schema(required = true) @Nullable String passphrase) {

        @Override
        public String toString() {
            return "SigningBatchRequest";
        }
    }

    /**
     * One letter before it is signed.
     *
     * @param note what whoever handed it on wrote; empty if nothing
     * @param returned how often the file was given back for correction
     * @param issues the signature makes the licence valid; otherwise paper follows
     * @param byHand it is decided here and signed elsewhere
     * @param holder colleague who holds it; empty if nobody else does
     * @param obstacle code of what stands in the way; empty for nothing
     */
    public record SigningEffect(
            String number,
            String holderName,
            String note,
            int returned,
            boolean issues,
            boolean byHand,
            String holder,
            String obstacle) {

        static SigningEffect from(Letter letter) {
            var row = letter.line().row();
            return new SigningEffect(
                    row.number(),
                    row.holderName(),
                    letter.note(),
                    letter.returned(),
                    letter.issues(),
                    letter.byHand(),
                    letter.otherHolder(),
                    letter.objection());
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "SigningEffect " + number;
        }
    }

    /** What would happen. */
    public record SigningEffectPage(List<SigningEffect> items) {}

    /**
     * One letter of a batch.
     *
     * @param licenceNumber absent unless signed
     * @param code why it was not; absent otherwise
     * @param reserved a number stays reserved for it
     * @param issues its signature makes the licence valid; otherwise paper follows
     */
    public record SignedFile(
            String number,
            SigningBatch.State state,
            @Nullable String licenceNumber,
            @Nullable String code,
            Map<String, ?> parameters,
            boolean reserved,
            boolean issues) {

        static SignedFile from(Entry entry) {
            return new SignedFile(
                    entry.number(),
                    entry.state(),
                    entry.licenceNumber(),
                    entry.code(),
                    entry.parameters(),
                    entry.reserved(),
                    entry.issues());
        }
    }

    /**
     * A batch, file by file.
     *
     * @param over nothing more happens
     */
    public record SigningBatchResponse(String id, boolean over, List<SignedFile> files) {

        static SigningBatchResponse from(SigningBatch batch) {
            return new SigningBatchResponse(
                    batch.id(),
                    batch.isOver(),
                    batch.entries().stream().map(SignedFile::from).toList());
        }
    }

    @GET
    @Path("preview")
    @Operation(summary = "What signing would do with each of these files; what waits for no signature is left out")
    public SigningEffectPage preview(@QueryParam("number") @Nullable List<String> numbers) {
        return new SigningEffectPage(inbox.of(ChosenNumbers.shown(numbers)).stream()
                .map(SigningEffect::from)
                .toList());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begins to sign these letters with one passphrase",
            description = "A passphrase that is refused signs nothing. Each letter is an act of its own: what cannot be"
                    + " signed stops no other.")
    public CreatedResponse sign(
            @Nullable SigningBatchRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var numbers = ChosenNumbers.require(request == null ? null : request.numbers());
        var asked = new Parameters();
        var passphrase = asked.text("passphrase", request == null ? null : request.passphrase(), LONGEST);
        asked.require();
        // the passphrase is no part of what is remembered of the command
        var what = String.join("\n", numbers).getBytes(StandardCharsets.UTF_8);
        return commands.once(what, () -> PATH + start(numbers, passphrase.toCharArray()));
    }

    private String start(List<String> numbers, char[] passphrase) {
        var known = inbox.of(numbers).stream()
                .collect(Collectors.toMap(SigningBatchesResource::number, Function.identity()));
        var letters =
                numbers.stream().map(number -> entry(number, known.get(number))).toList();
        batches.start(letters, passphrase).ifPresent(refused -> {
            throw new RuleViolation(String.valueOf(refused.code()), refused.parameters());
        });
        return batches.last().map(SigningBatch::id).orElseThrow(SigningBatchesResource::unknown);
    }

    private static Entry entry(String number, @Nullable Letter letter) {
        return letter == null
                ? Entry.waiting(number, number, true)
                : Entry.waiting(number, letter.line().row().holderName(), letter.issues());
    }

    private static String number(Letter letter) {
        return letter.line().row().number();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "How far the caller's last batch is, letter by letter; \"last\" stands for its id")
    public SigningBatchResponse one(@PathParam("id") String id) {
        return batches.last()
                .filter(batch -> id.equals("last") || id.equals(batch.id()))
                .map(SigningBatchResponse::from)
                .orElseThrow(SigningBatchesResource::unknown);
    }

    private static NotFound unknown() {
        return new NotFound("BATCH_NOT_FOUND", Map.of());
    }
}
