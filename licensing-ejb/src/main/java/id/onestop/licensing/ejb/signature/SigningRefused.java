package id.onestop.licensing.ejb.signature;

import java.time.Duration;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A provider did not sign; checked, because the attempt has to be noted and somebody to be told. */
public final class SigningRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int UNKNOWN = -1;

    private final Reason reason;
    private final Duration retryAfter;
    private final int triesLeft;

    private SigningRefused(Reason reason, Duration retryAfter, int triesLeft, @Nullable Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
        this.retryAfter = retryAfter;
        this.triesLeft = triesLeft;
    }

    /** Why; the name is the stable code that a signing request keeps. */
    public enum Reason {
        WRONG_PASSPHRASE,
        /** Too many wrong passphrases; opens again by itself. */
        SIGNER_LOCKED,
        SIGNER_UNKNOWN,
        CERTIFICATE_NOT_YET_VALID,
        CERTIFICATE_EXPIRED,
        CERTIFICATE_REVOKED,
        /** No authority that this installation believes stands behind it. */
        CERTIFICATE_UNTRUSTED,
        /** The paper itself cannot be signed. */
        DOCUMENT_UNSUITABLE,
        /** Does not answer, or cannot work at the moment. */
        PROVIDER_UNAVAILABLE
    }

    /** A refusal that stands until somebody does something about it. */
    public static SigningRefused because(Reason reason) {
        return new SigningRefused(reason, Duration.ZERO, UNKNOWN, null);
    }

    public static SigningRefused because(Reason reason, Throwable cause) {
        return new SigningRefused(reason, Duration.ZERO, UNKNOWN, cause);
    }

    /** A wrong passphrase; {@code triesLeft} of them remain until the signer is locked. */
    public static SigningRefused wrongPassphrase(int triesLeft) {
        return new SigningRefused(Reason.WRONG_PASSPHRASE, Duration.ZERO, triesLeft, null);
    }

    /** A refusal that passes by itself. */
    public static SigningRefused until(Reason reason, Duration retryAfter, @Nullable Throwable cause) {
        return new SigningRefused(reason, retryAfter, UNKNOWN, cause);
    }

    public Reason reason() {
        return reason;
    }

    /** How long to wait before another attempt can succeed; zero if waiting changes nothing. */
    public Duration retryAfter() {
        return retryAfter;
    }

    /** Wrong passphrases that remain, if the provider tells. */
    public OptionalInt triesLeft() {
        return triesLeft == UNKNOWN ? OptionalInt.empty() : OptionalInt.of(triesLeft);
    }
}
