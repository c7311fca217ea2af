package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.RegisterInquiry;
import id.onestop.licensing.ejb.application.Submissions;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.shared.SeenVersion;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
import id.onestop.licensing.web.shared.Parameters;
import id.onestop.licensing.web.shared.Preconditions;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The caller's own applications. */
@Path("/v1/applications")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "applications")
public class ApplicationsResource {

    static final String PATH = "v1/applications/";

    @Inject
    DraftService drafts;

    @Inject
    ApplicantService applicants;

    @Inject
    RegisterInquiry registers;

    @Inject
    Submissions submissions;

    @Inject
    SeenVersion seen;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The caller's applications, newest first")
    public ApplicationPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var before = asked.key("cursor", cursor);
        asked.require();
        var page = applicants.own(before.orElse(null), Parameters.limit(limit));
        var next = page.next();
        return new ApplicationPage(
                page.items().stream().map(ApplicationLineResponse::from).toList(),
                next == null ? null : next.toString());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Begins a draft, or goes on with the open one of the same service, kind and licence before")
    public CreatedResponse begin(
            @Nullable BeginApplicationRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var wanted = request == null ? new BeginApplicationRequest(null, null, null, null) : request;
        var agency = asked.text("agency", wanted.agency(), 40);
        var service = asked.text("service", wanted.service(), 80);
        var kind = asked.choice("kind", wanted.kind(), ApplicationKind.class).orElse(ApplicationKind.NEW);
        var from = asked.optionalText("startedFrom", wanted.startedFrom(), 80);
        asked.require();
        return commands.once(() -> PATH + drafts.begin(new BeginApplication(agency, service, kind, from.orElse(null))));
    }

    @GET
    @Path("{number}")
    @Operation(summary = "An application as its applicant works on it; ETag is its version")
    public ApplicationResponse one(@PathParam("number") String number) {
        return ApplicationResponse.from(drafts.open(number));
    }

    @PATCH
    @Path("{number}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keeps answers; those not named stay, an empty one is taken away")
    public ApplicationResponse answer(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable AnswersRequest request) {
        long version = Preconditions.version(ifMatch);
        drafts.answer(number, AnswersRequest.answers(request), version);
        return ApplicationResponse.from(drafts.open(number));
    }

    @POST
    @Path("{number}/registers")
    @Operation(summary = "Asks the registers again and compares them with the answers")
    public ApplicationResponse askRegisters(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        Preconditions.require(ifMatch, drafts.open(number).version());
        registers.ask(number);
        return ApplicationResponse.from(drafts.open(number));
    }

    @POST
    @Path("{number}/submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hands the application to the agency, for the first time or corrected")
    public CreatedResponse submit(
            @PathParam("number") String number,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(Commands.KEY) @Nullable String key,
            @Nullable SubmissionRequest request) {
        long version = Preconditions.version(ifMatch);
        var declarations = SubmissionRequest.declarations(request);
        return commands.once(() -> {
            submissions.submit(new SubmitApplication(number, declarations, version));
            return PATH + number + "/receipt";
        });
    }

    @POST
    @Path("{number}/cancellation")
    @Operation(summary = "Withdraws a draft, or an application that the agency has not accepted")
    public void cancel(
            @PathParam("number") String number, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        long version = Preconditions.required(ifMatch, drafts.open(number).version());
        seen.during(version, () -> drafts.cancel(number));
    }
}
