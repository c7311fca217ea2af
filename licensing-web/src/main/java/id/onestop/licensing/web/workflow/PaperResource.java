package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.licence.PrintDesk;
import id.onestop.licensing.ejb.licence.PrintService;
import id.onestop.licensing.ejb.licence.RecordWetSignature;
import id.onestop.licensing.ejb.licence.WetSignatureDesk;
import id.onestop.licensing.ejb.licence.WetSignatureService;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.workflow.ProgressService;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The letter of a file on paper: sheets, signature by hand, number after it. */
@Path("/v1/files/{number}/paper")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class PaperResource {

    private static final int LONGEST = 500;

    @Inject
    FileService files;

    @Inject
    SeenVersion seen;

    @Inject
    PrintService prints;

    @Inject
    PrintDesk desk;

    @Inject
    WetSignatureDesk signatures;

    @Inject
    WetSignatureService numbers;

    @Inject
    ProgressService progress;

    @GET
    @Operation(summary = "Sheets, signature and number of the letter on paper")
    public PaperResponse paper(@PathParam("number") String number) {
        return PaperResponse.from(prints.paper(number));
    }

    @POST
    @Path("prints")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Draws the letter and enters its sheet; numbered stocks ask for the serial")
    public PaperResponse print(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable PrintRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var asked = new Parameters();
        var serial = asked.optionalText("serial", request == null ? null : request.serial(), 60);
        asked.require();
        seen.during(version, () -> desk.print(number, serial.orElse(null)));
        return PaperResponse.from(prints.paper(number));
    }

    @GET
    @Path("print")
    @Produces("application/pdf")
    @Operation(summary = "What the sheet in use carries, to be printed")
    @APIResponse(responseCode = "200", description = "the letter", content = @Content(mediaType = "application/pdf"))
    public Response pdf(@PathParam("number") String number) {
        return Response.ok(desk.pdf(number))
                .type("application/pdf")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + number + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    @POST
    @Path("spoilage")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Takes the sheet in use out of use, with the reason; the letter can be printed again")
    public PaperResponse spoil(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SpoilRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var asked = new Parameters();
        var reason = asked.text("reason", request == null ? null : request.reason(), LONGEST);
        asked.require();
        seen.during(version, () -> prints.spoil(number, reason));
        return PaperResponse.from(prints.paper(number));
    }

    @POST
    @Path("completion")
    @Operation(summary = "Gives the printed letter on")
    public ProgressResponse finish(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        seen.during(version, () -> prints.finish(number));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("signature")
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(summary = "Records the signature by hand; the body is the scan of the signed letter")
    public ProgressResponse sign(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Parameter(schema = @Schema(format = "date")) @QueryParam("signedOn") @Nullable String signedOn,
            @Parameter(schema = @Schema(implementation = Boolean.class)) @QueryParam("stamped") @Nullable
                    String stamped,
            @QueryParam("archivePlace") @Nullable String archivePlace,
            @QueryParam("fileName") @Nullable String fileName,
            InputStream scan) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var asked = new Parameters();
        var command = new RecordWetSignature(
                number,
                asked.date("signedOn", signedOn).orElse(null),
                asked.flag("stamped", stamped),
                asked.optionalText("archivePlace", archivePlace, 200).orElse(null));
        asked.require();
        seen.during(version, () -> signatures.record(command, scan, fileName));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("number")
    @Operation(summary = "Gives a signed letter the next number of its book; never before the signature")
    public ProgressResponse number(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        seen.during(version, () -> numbers.giveNumber(number));
        return ProgressResponse.from(progress.ofFile(number));
    }
}
