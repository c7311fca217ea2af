package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.counter.DeskEnquiry;
import id.onestop.licensing.domain.counter.EnquiryOutcome;
import id.onestop.licensing.ejb.counter.EnquiryService;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The book of the information desk. */
@Path("/v1/counter/enquiries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "counter")
public class EnquiriesResource {

    private static final int LONGEST = 500;
    private static final int LONGEST_CODE = 80;
    private static final int LONGEST_NAME = 120;

    @Inject
    EnquiryService enquiries;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The agency's enquiries, newest first")
    public EnquiryListing list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var before = asked.key("cursor", cursor);
        asked.require();
        var page = enquiries.page(before.orElse(null), Parameters.limit(limit));
        var next = page.next();
        return new EnquiryListing(
                page.items().stream().map(EnquiryResponse::from).toList(), next == null ? null : next.toString());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One of them")
    public EnquiryResponse one(@PathParam("id") long id) {
        return EnquiryResponse.from(enquiries.find(id));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes an enquiry down")
    public CreatedResponse log(@Nullable EnquiryRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var asked = new Parameters();
        var said = EnquiryRequest.orEmpty(request);
        var question = asked.text("question", said.question(), LONGEST);
        var service = asked.optionalText("service", said.service(), LONGEST_CODE);
        var name = asked.optionalText("askedBy", said.askedBy(), LONGEST_NAME);
        var outcome = asked.choice("outcome", said.outcome(), EnquiryOutcome.class);
        asked.require();
        return commands.once(() -> "v1/counter/enquiries/"
                + enquiries.log(new DeskEnquiry.Note(
                        name.orElse(null), service.orElse(null), question, outcome.orElse(null), said.minutes())));
    }
}
