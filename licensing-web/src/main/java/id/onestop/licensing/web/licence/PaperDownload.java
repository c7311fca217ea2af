package id.onestop.licensing.web.licence;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A paper about a file, to be kept by whoever asked for it and by nobody on the way. */
final class PaperDownload {

    static final String PDF = "application/pdf";

    private PaperDownload() {}

    static Response of(String name, byte[] paper) {
        return Response.ok(paper)
                .type(PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
