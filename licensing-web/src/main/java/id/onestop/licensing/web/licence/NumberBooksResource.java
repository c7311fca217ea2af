package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.NumberBookAdministration;
import id.onestop.licensing.ejb.licence.NumberBookOpening;
import id.onestop.licensing.ejb.licence.NumberBookView;
import id.onestop.licensing.web.shared.Commands;
import id.onestop.licensing.web.shared.CreatedResponse;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Number books of the caller's agency; numbers that were given out never change. */
@Path("/v1/number-books")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class NumberBooksResource {

    private static final String PATH = "v1/number-books/";

    @Inject
    NumberBookAdministration books;

    @Inject
    NumberBookOpening opening;

    @Inject
    Commands commands;

    @GET
    @Operation(summary = "The number books of the agency, by code")
    public NumberBookPage list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable String limit) {
        var rows = books.list().stream().map(NumberBookResponse::from).toList();
        return Listing.within(rows, cursor, Parameters.limit(limit), NumberBookResponse::code, NumberBookPage::new);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Opens a book; its first numbers are looked for in every other book again")
    public CreatedResponse open(@Nullable NumberBookRequest request, @HeaderParam(Commands.KEY) @Nullable String key) {
        var command = NumberBookRequest.command(request);
        return commands.once(() -> {
            opening.open(command);
            return PATH + command.code().strip();
        });
    }

    @POST
    @Path("previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The first three numbers of a book that is not open yet; keeps nothing")
    public NumberPreviewResponse preview(@Nullable NumberBookRequest request) {
        return new NumberPreviewResponse(opening.preview(NumberBookRequest.command(request)), Map.of());
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One book with its formats and next numbers; ETag is its version")
    public NumberBookResponse one(@PathParam("code") String code) {
        return NumberBookResponse.from(books.find(code));
    }

    @PUT
    @Path("{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Writes the next numbers in another way; those that were given out stay")
    public NumberBookResponse change(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NumberFormatsRequest request) {
        var book = seen(code, ifMatch);
        books.change(NumberFormatsRequest.command(book, request));
        return one(code);
    }

    @POST
    @Path("{code}/previews")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "The next numbers with other formats; keeps nothing")
    public NumberPreviewResponse previewFormats(
            @PathParam("code") String code, @Nullable NumberFormatsRequest request) {
        return new NumberPreviewResponse(
                List.of(), books.preview(NumberFormatsRequest.command(books.find(code), request)));
    }

    @PUT
    @Path("{code}/sequence")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Lets the year go on from the book on paper, before its first number")
    public NumberBookResponse takeOver(
            @PathParam("code") String code,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable NumberSequenceRequest request) {
        seen(code, ifMatch);
        books.takeOver(code, request == null ? null : request.last());
        return one(code);
    }

    @GET
    @Path("{code}/voided")
    @Operation(summary = "Numbers that were given up and why, the latest first")
    public VoidedNumberPage voided(
            @PathParam("code") String code,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var before = asked.key("cursor", cursor).orElse(null);
        asked.require();
        int most = Parameters.limit(limit);
        var found = books.voided(code, before, most);
        return new VoidedNumberPage(
                found.stream()
                        .limit(most)
                        .map(one -> new VoidedNumberPage.Item(
                                one.number(), one.applicationNumber(), one.reason(), one.at()))
                        .toList(),
                found.size() > most ? Long.toString(found.get(most - 1).id()) : null);
    }

    private NumberBookView seen(String code, @Nullable String ifMatch) {
        var book = books.find(code);
        Preconditions.require(ifMatch, book.version());
        return book;
    }
}
