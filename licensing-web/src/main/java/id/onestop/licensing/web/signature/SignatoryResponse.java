package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.signature.SignatoryCertificate;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * With which certificate an official signs, and how long.
 *
 * @param subject name that the certificate carries; absent while there is none
 */
public record SignatoryResponse(
        long account,
        String name,
        SignatoryCertificate.State state,
        @Nullable String subject,
        @Nullable String issuer,
        @Nullable String serial,
        @Nullable Instant from,
        @Nullable Instant until)
        implements Versioned {

    static SignatoryResponse from(SignatoryCertificate one) {
        return new SignatoryResponse(
                one.accountId(),
                one.name(),
                one.state(),
                one.subject(),
                one.issuer(),
                one.serial(),
                one.from(),
                one.until());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(account, issuer, serial, from, until);
    }

    /** A certificate ends by itself. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SignatoryResponse " + account;
    }
}
