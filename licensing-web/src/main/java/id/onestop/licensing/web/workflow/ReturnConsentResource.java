package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.ejb.workflow.ConsentView;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ReturnConsentService;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** A superior's consent to a return of what an earlier return should have named. */
@Path("/v1/files/{number}/return-consent")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class ReturnConsentResource {

    @Inject
    FileService files;

    @Inject
    SeenVersion seen;

    @Inject
    ReturnConsentService consents;

    @Inject
    ProgressService progress;

    /**
     * Asks for consent.
     *
     * @param reason why it was not named before; superior and applicant read it
     * @param note what the applicant reads above the faults
     */
    public record ConsentRequest(
            @Schema(required = true) @Nullable String reason,
            @Nullable String note) {}

    /** Refuses it, with the reason. */
    public record RefusalRequest(
            @Schema(required = true) @Nullable String reason) {}

    @GET
    @Operation(summary = "The last request of the file's present round, and what came of it; the reading is recorded")
    public ConsentView last(@PathParam("number") String number) {
        return consents.ofFile(number)
                .orElseThrow(() -> new NotFound("RETURN_CONSENT_NOT_FOUND", Map.of("number", number)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Asks the superior whom the definition names; the file waits there")
    public ProgressResponse ask(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable ConsentRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var asked = new Parameters();
        var reason = asked.text("reason", request == null ? null : request.reason(), NoteRequest.LONGEST);
        var note = asked.optionalText("note", request == null ? null : request.note(), NoteRequest.LONGEST);
        asked.require();
        seen.during(version, () -> consents.ask(number, reason, note.orElse(null)));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("approval")
    @Operation(summary = "Allows the return: it goes out at once and counts apart")
    public ProgressResponse allow(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        seen.during(version, () -> consents.allow(number));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @DELETE
    @Operation(summary = "Takes the request back; whoever asked holds the file again with everything that was found")
    public ProgressResponse withdraw(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, files.version(number));
        seen.during(version, () -> consents.withdraw(number));
        return ProgressResponse.from(progress.ofFile(number));
    }

    @POST
    @Path("refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Refuses the return: the file is before its official again, with everything that was found")
    public ProgressResponse refuse(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable RefusalRequest request) {
        long version = Preconditions.required(ifMatch, files.version(number));
        var asked = new Parameters();
        var reason = asked.text("reason", request == null ? null : request.reason(), NoteRequest.LONGEST);
        asked.require();
        seen.during(version, () -> consents.refuse(number, reason));
        return ProgressResponse.from(progress.ofFile(number));
    }
}
