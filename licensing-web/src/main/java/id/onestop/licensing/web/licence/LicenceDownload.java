package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.LicenceFiles.LicenceFile;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A signed licence as a download. */
final class LicenceDownload {

    static final String PDF = "application/pdf";

    private LicenceDownload() {}

    static Response of(LicenceFile file) {
        var name = file.licence().number().replaceAll("[^A-Za-z0-9.-]", "-");
        return Response.ok(file.pdf())
                .type(PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".pdf\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .build();
    }
}
