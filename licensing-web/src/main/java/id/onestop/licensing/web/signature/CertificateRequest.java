package id.onestop.licensing.web.signature;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A signatory's own key store.
 *
 * @param file PKCS#12 with one key, in Base64
 * @param passphrase opens it for one look; it is kept nowhere
 */
public record CertificateRequest(
        @Schema(required = true) @Nullable String file,
        @Schema(required = true) @Nullable String passphrase) {

    @Override
    public String toString() {
        return "CertificateRequest";
    }
}
