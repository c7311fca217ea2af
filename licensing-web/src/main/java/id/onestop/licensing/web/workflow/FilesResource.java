package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.ReturnHistory;
import id.onestop.licensing.ejb.licence.RejectionSigning;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.signature.Passphrase;
import id.onestop.licensing.ejb.sla.ClockCorrectionService;
import id.onestop.licensing.ejb.workflow.EscalationService;
import id.onestop.licensing.ejb.workflow.GrantService;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ReviewService;
import id.onestop.licensing.ejb.workflow.VerificationService;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Files of the caller's agency: what the person gave beside what the registers say, and the check of it. */
@Path("/v1/files")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class FilesResource {

    @Inject
    FileService files;

    @Inject
    ReviewService reviews;

    @Inject
    VerificationService verifications;

    @Inject
    GrantService grants;

    @Inject
    RejectionSigning rejections;

    @Inject
    ReturnHistory history;

    @Inject
    ProgressService progress;

    @Inject
    EscalationService escalations;

    @Inject
    ClockWriter clocks;

    @Inject
    ClockCorrectionService corrections;

    @Inject
    SeenVersion seen;

    @GET
    @Path("{number}")
    @Operation(summary = "A file with evidence, registers and findings; ETag is its version, the reading is recorded")
    public FileResponse one(@PathParam("number") String number) {
        return FileResponse.from(files.open(number));
    }

    @GET
    @Path("{number}/progress")
    @Operation(summary = "Who has the file, since when, until when")
    public ProgressResponse where(@PathParam("number") String number) {
        return ProgressResponse.from(progress.ofFile(number));
    }

    @GET
    @Path("{number}/control-card")
    @Operation(summary = "Every hand-over of the file with both times")
    public ControlCardResponse card(@PathParam("number") String number) {
        return ControlCardResponse.from(progress.openFile(number), escalations.ofFile(number));
    }

    @GET
    @Path("{number}/clock")
    @Operation(summary = "The service clock of the file, day by day")
    public ClockResponse clock(@PathParam("number") String number) {
        return clocks.json(progress.ofFile(number), true);
    }

    @GET
    @Path("{number}/clock.pdf")
    @Produces("application/pdf")
    @Operation(summary = "The same on paper")
    public Response clockPaper(@PathParam("number") String number) {
        return Response.ok(clocks.paper(progress.openFile(number), true)).build();
    }

    @POST
    @Path("{number}/clock/corrections")
    @Operation(summary = "Puts the ledger of the clock right by a new line in the caller's name; If-Match is its ETag")
    public ClockResponse correct(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ClockCorrectionRequest request) {
        long version = Preconditions.required(ifMatch, corrections.version(number));
        var command = ClockCorrectionRequest.command(number, request);
        seen.during(version, () -> corrections.correct(command));
        return clocks.json(progress.ofFile(number), true);
    }

    @GET
    @Path("{number}/returns")
    @Operation(summary = "The returns of the file with all faults, oldest first")
    public FileReturnPage returns(
            @PathParam("number") String number,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        return Listing.within(
                history.ofFile(number),
                cursor,
                Parameters.limit(limit),
                made -> Integer.toString(made.round()),
                FileReturnPage::new);
    }

    @PUT
    @Path("{number}/checks/{requirement}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Notes the finding on one requirement")
    public ProgressResponse check(
            @PathParam("number") String number,
            @PathParam("requirement") String requirement,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable CheckRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var command = CheckRequest.command(number, requirement, request);
        seen.during(version, () -> reviews.check(command));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("{number}/acceptance")
    @Operation(summary = "States that the file is complete and correct: the clock starts and the file goes on")
    public ProgressResponse accept(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        seen.during(Preconditions.required(ifMatch, files.version(number)), () -> reviews.accept(number));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("{number}/returns")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Returns the file to its applicant with every fault that was found")
    public ProgressResponse giveBack(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NoteRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var note = NoteRequest.note(request);
        seen.during(version, () -> reviews.returnForCorrection(number, note));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("{number}/verification")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Verifies the draft licence and gives it on")
    public ProgressResponse verify(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NoteRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var note = NoteRequest.note(request);
        seen.during(version, () -> verifications.verify(number, note));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("{number}/grant")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Grants the licence where its signature is an act of its own; the file goes on")
    public ProgressResponse grant(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NoteRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var note = NoteRequest.note(request);
        seen.during(version, () -> grants.grant(number, note));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("{number}/send-backs")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Sends the file back to an earlier step of its definition, with the reason")
    public ProgressResponse sendBack(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SendBackRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var wanted = SendBackRequest.checked(request);
        seen.during(version, () -> verifications.sendBack(number, wanted.toStep(), wanted.note()));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("{number}/rejection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuses the licence by a signed letter with reasons: a decision, not a return")
    public ProgressResponse reject(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RejectionRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var wanted = RejectionRequest.checked(request);
        try (var passphrase = Passphrase.of(wanted.passphrase().toCharArray())) {
            seen.during(version, () -> rejections.reject(number, wanted.reasonCode(), wanted.finding(), passphrase));
        }
        return ProgressResponse.from(progress.ofFile(number));
    }
}
