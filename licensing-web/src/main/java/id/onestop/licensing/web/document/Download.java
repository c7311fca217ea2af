package id.onestop.licensing.web.document;

import id.onestop.licensing.ejb.document.DocumentContent;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A file as a download: never shown by a browser inside our pages. */
final class Download {

    private Download() {}

    static Response of(DocumentContent content) {
        var name = content.document().downloadName();
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(content.content().toFile())
                .type(content.document().type().mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
