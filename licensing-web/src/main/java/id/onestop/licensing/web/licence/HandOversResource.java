package id.onestop.licensing.web.licence;

import id.onestop.licensing.domain.licence.LicenceCollection.IdentityShown;
import id.onestop.licensing.domain.licence.LicenceCollection.Recipient;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.licence.CollectLicence;
import id.onestop.licensing.ejb.licence.CollectionDesk;
import id.onestop.licensing.ejb.licence.CollectionService;
import id.onestop.licensing.ejb.licence.CompletionNoticeService;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.web.shared.FormParts;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Page;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finished licences at the counter of the caller's agency. */
@Path("/v1/hand-overs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public class HandOversResource {

    private static final String OF_THE_FILE = "If-Match is the ETag of the file.";
    private static final int LONGEST = 1_000;

    @Inject
    CollectionService collections;

    @Inject
    CollectionDesk desk;

    @Inject
    CompletionNoticeService notices;

    @Inject
    FormParts parts;

    @Inject
    FileService files;

    @Inject
    SeenVersion seen;

    /**
     * A licence that is ready.
     *
     * @param lastDay last day on which it counts as collected in time; absent where nothing is promised
     * @param noticeUsed how the holder was told; absent as long as nobody has, because no message reaches him
     * @param phone where the counter telephones a holder whom nobody has told
     * @param keeper who at the counter has it; absent while it is on its way there
     */
    public record Waiting(
            String number,
            String licenceNumber,
            String holderName,
            LocalDate completedOn,
            @Nullable LocalDate lastDay,
            @Nullable String noticePromised,
            @Nullable String noticeUsed,
            @Nullable String phone,
            @Nullable Instant downloadedAt,
            @Nullable String keeper) {

        /** A person: never printed. */
        @Override
        public String toString() {
            return "Waiting " + number;
        }
    }

    /** One page. */
    public record WaitingPage(List<Waiting> items, @Nullable String next) implements Listing {}

    /**
     * Who takes it.
     *
     * @param name of a proxy
     */
    public record HandOverRequest(
            @Schema(required = true, implementation = Recipient.class) @Nullable
            String recipient,

            @Nullable String name,

            @Schema(required = true, implementation = IdentityShown.class) @Nullable
            String identity,

            @Nullable String note) {}

    /**
     * Who takes it, as a form.
     *
     * @param proof the slip: PDF, JPEG or PNG
     */
    public record HandOverForm(
            @Schema(required = true, implementation = Recipient.class) @Nullable
            String recipient,

            @Nullable String name,

            @Schema(required = true, implementation = IdentityShown.class) @Nullable
            String identity,

            @Nullable String note,

            @Schema(required = true, format = "binary") @Nullable
            String proof) {}

    /** The file about which something was recorded. */
    public record HandedOver(String number) {}

    @GET
    @Operation(summary = "What is ready and not collected, longest first")
    public WaitingPage waiting(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        long after = asked.key("cursor", cursor).orElse(0L);
        asked.require();
        int most = Parameters.limit(limit);
        var page = Page.of(collections.waiting(after, most), most, row -> Long.toString(row.id()));
        return new WaitingPage(
                page.items().stream()
                        .map(row -> new Waiting(
                                row.number(),
                                row.licenceNumber(),
                                row.holderName(),
                                row.completedOn(),
                                row.lastDay(),
                                row.noticePromised(),
                                row.noticeUsed(),
                                row.phone(),
                                row.downloadedAt(),
                                row.keeper()))
                        .toList(),
                page.next());
    }

    @POST
    @Path("{number}/proof")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary = "Hands the licence over, with the scan of the slip that the recipient signed",
            description = OF_THE_FILE)
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = HandOverForm.class)))
    public HandedOver handOverWithProof(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var said = new HandOverRequest(
                parts.text("recipient"), parts.text("name"), parts.text("identity"), parts.text("note"));
        var command = command(number, said);
        seen.during(version, () -> desk.collect(command, parts.file("proof"), parts.fileName("proof")));
        return new HandedOver(number);
    }

    @POST
    @Path("{number}/notice")
    @Operation(
            summary = "Records that the caller telephoned a holder whom no message reaches",
            description = OF_THE_FILE)
    public HandedOver told(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        seen.during(version, () -> notices.phoned(number));
        return new HandedOver(number);
    }

    @POST
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Hands the licence to its holder or a proxy, with the identity that was shown",
            description = OF_THE_FILE)
    public HandedOver handOver(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable HandOverRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var command = command(number, request);
        seen.during(version, () -> collections.collect(command, null));
        return new HandedOver(number);
    }

    private static CollectLicence command(String number, @Nullable HandOverRequest request) {
        var asked = new Parameters();
        var command = new CollectLicence(
                number,
                asked.choice("recipient", request == null ? null : request.recipient(), Recipient.class)
                        .orElse(null),
                asked.optionalText("name", request == null ? null : request.name(), 200)
                        .orElse(null),
                asked.choice("identity", request == null ? null : request.identity(), IdentityShown.class)
                        .orElse(null),
                asked.optionalText("note", request == null ? null : request.note(), LONGEST)
                        .orElse(null));
        asked.require();
        return command;
    }
}
