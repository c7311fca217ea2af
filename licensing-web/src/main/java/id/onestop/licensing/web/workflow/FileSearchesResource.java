package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.web.shared.Listing;
import id.onestop.licensing.web.shared.Parameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Finds files of the caller's agency; what is sought stands in the body, since addresses are logged and remembered. */
@Path("/v1/file-searches")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "files")
public class FileSearchesResource {

    private static final int SHORTEST = 3;
    private static final int LONGEST = 200;

    @Inject
    FileService files;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Files by number, by name or by a whole identity number, newest first; the search is recorded",
            description = "At most fifty are found. The next page is the same body sent to the address in Link.")
    public FoundFilePage search(
            @Nullable FileSearchRequest request,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var asked = new Parameters();
        var text = asked.text("text", request == null ? null : request.text(), LONGEST)
                .strip();
        asked.require();
        if (text.length() < SHORTEST) {
            throw new Invalid(List.of(new FieldError("text", "SEARCH_SHORT", Map.of("least", SHORTEST))));
        }
        int most = Parameters.limit(limit);
        var found = files.search(text).stream().map(FoundFileResponse::from).toList();
        return Listing.within(found, cursor, most, FoundFileResponse::number, FoundFilePage::new);
    }
}
