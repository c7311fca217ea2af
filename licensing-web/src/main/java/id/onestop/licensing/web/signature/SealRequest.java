package id.onestop.licensing.web.signature;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The key store of an agency's seal.
 *
 * @param file PKCS#12 with one key, in Base64
 * @param passphrase opens it; kept encrypted and never shown, for nobody is there to type it when the system seals
 */
public record SealRequest(
        @Schema(required = true) @Nullable String file,
        @Schema(required = true) @Nullable String passphrase) {

    @Override
    public String toString() {
        return "SealRequest";
    }
}
