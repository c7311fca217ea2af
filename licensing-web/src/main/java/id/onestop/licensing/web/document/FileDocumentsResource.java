package id.onestop.licensing.web.document;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.DocumentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Documents of a file, for officials of its agency; every reading is recorded. */
@Path("/v1/files/{number}/documents")
@RequestScoped
@Tag(name = "files")
public class FileDocumentsResource {

    @Inject
    FileService cases;

    @Inject
    DocumentService documents;

    @Inject
    DocumentFiles files;

    @GET
    @Path("{id}/content")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
    @Operation(summary = "The file itself, to be opened outside the browser")
    @APIResponse(responseCode = "200", description = "the file as it was given")
    public Response content(@PathParam("number") String number, @PathParam("id") String id) {
        long document = documents.ofApplication(cases.open(number).id()).stream()
                .filter(one -> Long.toString(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("DOCUMENT_NOT_FOUND"))
                .id();
        return Download.of(files.content(document));
    }
}
