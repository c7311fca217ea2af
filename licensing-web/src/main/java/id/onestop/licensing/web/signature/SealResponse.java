package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.signature.SealView;
import id.onestop.licensing.ejb.signature.SignatoryCertificate;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The electronic seal of an agency.
 *
 * @param subject name that the certificate carries; absent while there is none
 * @param services published services in which silence grants a licence
 * @param deemedDecisionsAllowed whether this installation lets silence grant licences (confirm the legal basis before use)
 */
public record SealResponse(
        String agencyName,
        SignatoryCertificate.State state,
        @Nullable String subject,
        @Nullable String issuer,
        @Nullable String serial,
        @Nullable Instant from,
        @Nullable Instant until,
        int services,
        boolean deemedDecisionsAllowed)
        implements Versioned {

    static SealResponse from(SealView seal) {
        return new SealResponse(
                seal.agencyName(),
                seal.state(),
                seal.subject(),
                seal.issuer(),
                seal.serial(),
                seal.from(),
                seal.until(),
                seal.services(),
                seal.allowed());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(issuer, serial, from, until);
    }

    /** A certificate ends by itself. */
    @Override
    public boolean lasting() {
        return false;
    }
}
