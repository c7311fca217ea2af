package id.onestop.licensing.web.document;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.document.UploadDocument;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Drain;
import id.onestop.licensing.web.shared.HttpRefusal;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Documents of an own application. */
@Path("/v1/applications/{number}/documents")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class DocumentsResource {

    private static final int LONGEST_CODE = 80;

    @Inject
    DraftService drafts;

    @Inject
    DocumentService documents;

    @Inject
    DocumentFiles files;

    @Inject
    UploadLimit limit;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The documents of an application, in the order in which they were given")
    public DocumentPage list(
            @PathParam("number") String number,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String most) {
        var present = documents.ofApplication(drafts.open(number).id()).stream()
                .filter(document -> !document.isRemoved())
                .map(DocumentResponse::from)
                .toList();
        return Listing.within(
                present, cursor, Parameters.limit(most), document -> Long.toString(document.id()), DocumentPage::new);
    }

    @POST
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            summary = "Attaches one file, sent as the body itself",
            description = "The type is found by content; the same content for the same requirement changes nothing.")
    public CreatedResponse upload(
            @PathParam("number") String number,
            @QueryParam("requirement") @Nullable String requirement,
            @QueryParam("fileName") @Nullable String fileName,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("validFrom") @Nullable String validFrom,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("validUntil") @Nullable String validUntil,
            @HeaderParam(HttpHeaders.CONTENT_LENGTH) @Nullable String length,
            @HeaderParam(Commands.KEY) @Nullable String key,
            InputStream content) {
        var asked = new Parameters();
        var code = asked.text("requirement", requirement, LONGEST_CODE);
        var from = asked.date("validFrom", validFrom);
        var until = asked.date("validUntil", validUntil);
        asked.require();
        limit.check(length, content);
        var command =
                new UploadDocument(drafts.open(number).id(), code, fileName, from.orElse(null), until.orElse(null));
        if (!commands.keyed()) {
            return commands.once(() -> attach(number, command, content));
        }
        byte[] body = read(content);
        return commands.once(body, () -> attach(number, command, new ByteArrayInputStream(body)));
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One document, without its content")
    public DocumentResponse one(@PathParam("number") String number, @PathParam("id") String id) {
        return DocumentResponse.from(require(number, id));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Takes a document back while the application is with its applicant")
    public void remove(
            @PathParam("number") String number,
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        var document = require(number, id);
        Preconditions.require(ifMatch, document.version());
        documents.remove(document.id());
    }

    @GET
    @Path("{id}/content")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The file itself; the reading is recorded")
    @APIResponse(responseCode = "200", description = "the file as it was given")
    public Response content(@PathParam("number") String number, @PathParam("id") String id) {
        return Download.of(files.content(require(number, id).id()));
    }

    private DocumentView require(String number, String id) {
        return documents.ofApplication(drafts.open(number).id()).stream()
                .filter(document ->
                        !document.isRemoved() && Long.toString(document.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("DOCUMENT_NOT_FOUND"));
    }

    private String attach(String number, UploadDocument command, InputStream content) {
        var document = tooLarge(() -> files.upload(command, content), content);
        return "v1/applications/" + number + "/documents/" + document.id();
    }

    /** What is too large is refused in the words of HTTP. */
    private static <T> T tooLarge(Supplier<T> upload, InputStream content) {
        try {
            return upload.get();
        } catch (RuleViolation refused) {
            if (refused.code().equals("FILE_TOO_LARGE")) {
                Drain.of(content);
                throw new HttpRefusal(413, refused.code(), refused.parameters());
            }
            throw refused;
        }
    }

    private byte[] read(InputStream content) {
        try {
            return content.readNBytes(limit.bytes() + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
