package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ChangeProfile;
import id.onestop.licensing.ejb.licence.CrestDesk;
import id.onestop.licensing.ejb.licence.LetterheadDesk;
import id.onestop.licensing.ejb.workflow.CalendarImportService;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What the caller's agency says about itself: read, changed by one revision after the other, compared. */
@Path("/v1/agency-profile")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class AgencyProfileResource {

    private static final String PDF = "application/pdf";

    @Inject
    AgencyProfileService profiles;

    @Inject
    CalendarImportService calendar;

    @Inject
    LetterheadDesk letterheads;

    @Inject
    CrestDesk crests;

    @GET
    @Operation(summary = "The profile; ETag is the number of its revision")
    public AgencyProfileResponse show() {
        return AgencyProfileResponse.from(profiles.show());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary =
                    "Changes fields of the revision that If-Match names; of two who write one field the second is told")
    public AgencyProfileResponse change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, @Nullable AgencyProfileRequest request) {
        return change(ifMatch, AgencyProfileRequest.typed(request));
    }

    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "What other fields would bring about: faults of the fields, and limits that other hours move")
    public AgencyProfilePreview preview(@Nullable AgencyProfileRequest request) {
        var typed = AgencyProfileRequest.typed(request);
        profiles.preview(typed);
        return AgencyProfilePreview.from(calendar.hours(typed));
    }

    @GET
    @Path("changes")
    @Operation(summary = "Who changed what, the latest first")
    public AgencyProfileHistory history(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var from = asked.key("cursor", cursor).map(Math::toIntExact).orElse(null);
        asked.require();
        int most = Parameters.limit(limit);
        var found = profiles.history(from, most);
        return new AgencyProfileHistory(
                found.stream().limit(most).map(AgencyProfileChange::from).toList(),
                found.size() > most ? Integer.toString(found.get(most).number()) : null);
    }

    @PUT
    @Path("crest")
    @Consumes("image/png")
    @Operation(summary = "Lets letters bear this crest from now on; the body is a PNG picture")
    public AgencyProfileResponse crest(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch, InputStream picture) {
        Preconditions.require(ifMatch, profiles.show().revision());
        try {
            var values = new HashMap<String, @Nullable String>();
            values.put(ProfileField.CREST.key(), crests.take(picture));
            return change(ifMatch, values);
        } catch (IOException brokenOff) {
            throw new RuleViolation("UPLOAD_BROKEN_OFF");
        }
    }

    @GET
    @Path("letterhead.pdf")
    @Produces(PDF)
    @Operation(summary = "The letterhead as every letter bears it, on a sample")
    @APIResponse(responseCode = "200", description = "the letterhead", content = @Content(mediaType = PDF))
    public Response letterhead() {
        return Response.ok(letterheads.pdf(profiles.preview(Map.of())))
                .type(PDF)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }

    private AgencyProfileResponse change(@Nullable String ifMatch, Map<String, @Nullable String> typed) {
        int revision = profiles.show().revision();
        Preconditions.require(ifMatch, revision);
        profiles.change(new ChangeProfile(revision, typed));
        return show();
    }
}
