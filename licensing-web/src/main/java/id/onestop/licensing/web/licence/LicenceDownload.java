package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.LicenceFiles.LicenceFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;

/** A signed licence as a download. */
final class LicenceDownload {

    static final String PDF = "application/pdf";

    private static final MediaType PDF_TYPE = MediaType.valueOf(PDF);

    private LicenceDownload() {}

    /** Whether the caller rather has the file than its facts. */
    static boolean wanted(Request request) {
        var offered =
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, PDF_TYPE).build();
        var chosen = request.selectVariant(offered);
        return chosen != null && PDF_TYPE.isCompatible(chosen.getMediaType());
    }

    static Response of(LicenceFile file) {
        var name = file.licence().number().replaceAll("[^A-Za-z0-9.-]", "-");
        return Response.ok(file.pdf())
                .type(PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
