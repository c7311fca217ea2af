package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.signature.SignatoryCertificate.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The electronic seal of an agency, and whether anything needs it.
 *
 * @param agencyName name that the certificate has to carry
 * @param subject name that it carries; {@code null} while there is none
 * @param services published services in which silence grants a licence
 * @param allowed whether the installation lets silence count
 */
public record SealView(
        String agencyName,
        State state,
        @Nullable String subject,
        @Nullable String issuer,
        @Nullable String serial,
        @Nullable Instant from,
        @Nullable Instant until,
        int services,
        boolean allowed) {

    /** Whether something would need it and it does not serve. */
    public boolean wanting() {
        boolean unfit = state == State.NONE || state == State.EXPIRING || state == State.EXPIRED;
        return unfit && allowed && services > 0;
    }
}
