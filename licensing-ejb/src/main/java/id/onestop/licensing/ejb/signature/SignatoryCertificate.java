package id.onestop.licensing.ejb.signature;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * With which certificate an official signs, and how long.
 *
 * @param subject name that the certificate carries; {@code null} while there is none, or it is not known
 */
public record SignatoryCertificate(
        long accountId,
        String name,
        State state,
        @Nullable String subject,
        @Nullable String issuer,
        @Nullable String serial,
        @Nullable Instant from,
        @Nullable Instant until) {

    /** Whether it serves. */
    public enum State {
        NONE,
        /** Entered before its validity was kept. */
        UNKNOWN,
        NOT_YET,
        VALID,
        EXPIRING,
        EXPIRED
    }

    /** Whether somebody has to do something about it. */
    public boolean wanting() {
        return state == State.NONE || state == State.EXPIRING || state == State.EXPIRED;
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "SignatoryCertificate " + accountId;
    }
}
