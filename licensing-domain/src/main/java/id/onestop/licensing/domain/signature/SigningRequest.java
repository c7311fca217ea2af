package id.onestop.licensing.domain.signature;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The signing of one paper, in three steps of which only the first and the last are transactions.
 *
 * <p>A decision <em>intends</em> the signature: the number is reserved; then the paper is drawn and kept by its hash. A signer
 * <em>claims</em> the request under a lease, signs with no transaction open, and keeps the signed file by its hash. Then it is
 * <em>recorded</em>, together with the licence and the confirmed number.
 *
 * <p>The process may die anywhere. Before the claim or before the record, the lease runs out, {@link #interrupt} sets the
 * request free, and the signer is asked again; a signed file that nobody recorded has left no trace that anybody could rely
 * on. The first signature that is recorded is the only one: a late or repeated record changes nothing, and after it no claim
 * is granted. Leases and retries are real time, {@code at} is business time.
 */
@Entity
@Table(name = "signing_request")
public class SigningRequest {

    /** Why an attempt failed whose process never came back. */
    public static final String INTERRUPTED = "INTERRUPTED";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @Embedded
    private SigningIntent intent;

    @Column(name = "unsigned_sha256", length = 64)
    private @Nullable String unsignedSha256;

    /** The application's id until the request is given up: unique, so there is one live request per application. */
    @Column(name = "live_application_id")
    private @Nullable Long liveApplicationId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 16)
    private SigningStatus status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "intended_at", nullable = false, updatable = false)
    private Instant intendedAt;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "retry_at")
    private @Nullable Instant retryAt;

    @Column(name = "last_error", length = 60)
    private @Nullable String lastError;

    @Column(name = "signed_sha256", length = 64)
    private @Nullable String signedSha256;

    @Column(name = "recorded_at")
    private @Nullable Instant recordedAt;

    @Column(name = "abandon_reason", length = 500)
    private @Nullable String abandonReason;

    @Embedded
    private @Nullable SignatureEvidence evidence;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected SigningRequest() {}

    private SigningRequest(SigningIntent intent, Instant leaseUntil, Instant at) {
        this.intent = intent;
        this.liveApplicationId = intent.applicationId();
        this.status = SigningStatus.INTENT;
        this.intendedAt = at;
        this.leaseUntil = leaseUntil;
    }

    /**
     * Notes the intent to sign; until {@code leaseUntil} the sweeper leaves it to whoever intended it. A second live request
     * of one application breaks {@code uq_signing_request_live}.
     */
    public static SigningRequest intend(SigningIntent intent, Instant leaseUntil, Instant at) {
        return new SigningRequest(intent, leaseUntil, at);
    }

    /** Keeps which paper will be signed; the first one drawn counts for every attempt. */
    public void prepare(Sha256 paper) {
        if (unsignedSha256 == null) {
            unsignedSha256 = paper.hex();
        }
    }

    /**
     * Takes the right to sign until {@code until} and returns the number of this attempt, which {@link #fail} asks for.
     *
     * @throws Conflict {@code SIGNING_RECORDED}, {@code SIGNING_ABANDONED}, or {@code SIGNING_UNDER_WAY} while another
     *     lease lasts
     * @throws RuleViolation {@code SIGNING_RETRY_LATER} before the moment that the last failure named
     */
    public int claim(Instant now, Instant until) {
        requireOpen();
        if (status == SigningStatus.SIGNING) {
            requireLeaseOver(now);
        }
        if (retryAt != null && now.isBefore(retryAt)) {
            throw new RuleViolation("SIGNING_RETRY_LATER", Map.of("at", retryAt));
        }
        moveTo(SigningStatus.SIGNING);
        attempts++;
        leaseUntil = until;
        retryAt = null;
        return attempts;
    }

    /**
     * Keeps the signature for good. Empty if one is recorded already, whichever it is: the caller drops what it brought, and
     * confirms no number and issues no licence a second time.
     *
     * @throws Conflict {@code SIGNING_ABANDONED} if the number is voided already
     */
    public Optional<SigningEvent.Recorded> record(Sha256 signed, SignatureEvidence proof, Instant at) {
        if (status == SigningStatus.RECORDED) {
            return Optional.empty();
        }
        requireOpen();
        moveTo(SigningStatus.RECORDED);
        signedSha256 = signed.hex();
        evidence = proof;
        recordedAt = at;
        lastError = null;
        return Optional.of(new SigningEvent.Recorded(id, intent, signed, proof, at));
    }

    /**
     * Notes that an attempt brought no signature. Empty if the attempt is no longer the current one: somebody else has taken
     * over, and his lease is not touched.
     *
     * @param notBefore real time of the earliest next attempt
     */
    public Optional<SigningEvent.Failed> fail(int attempt, String code, Instant notBefore, Instant at) {
        if (status != SigningStatus.SIGNING || attempt != attempts) {
            return Optional.empty();
        }
        return Optional.of(failed(code, notBefore, at));
    }

    /**
     * Sets a request free whose process never came back (the sweeper's verb).
     *
     * @throws Conflict {@code SIGNING_UNDER_WAY} while the lease lasts
     */
    public SigningEvent.Failed interrupt(Instant now, Instant at) {
        requireOpen();
        requireLeaseOver(now);
        return failed(INTERRUPTED, now, at);
    }

    /**
     * Gives the paper up; the caller voids the number in the same transaction.
     *
     * @throws Conflict {@code SIGNING_UNDER_WAY} while somebody may still bring the signature
     */
    public SigningEvent.Abandoned abandon(String reason, Instant now, Instant at) {
        requireOpen();
        if (status == SigningStatus.SIGNING) {
            requireLeaseOver(now);
        }
        moveTo(SigningStatus.ABANDONED);
        liveApplicationId = null;
        abandonReason = reason;
        return new SigningEvent.Abandoned(id, intent, reason, at);
    }

    /** Whether somebody may still bring a signature: it was intended or claimed, and the lease lasts. */
    public boolean underWay(Instant now) {
        boolean open = status == SigningStatus.INTENT || status == SigningStatus.SIGNING;
        return open && leaseUntil != null && now.isBefore(leaseUntil);
    }

    private SigningEvent.Failed failed(String code, Instant notBefore, Instant at) {
        moveTo(SigningStatus.FAILED);
        lastError = code;
        retryAt = notBefore;
        return new SigningEvent.Failed(id, intent, attempts, code, at);
    }

    private void requireOpen() {
        if (status == SigningStatus.RECORDED || status == SigningStatus.ABANDONED) {
            throw new Conflict("SIGNING_" + status.name());
        }
    }

    private void requireLeaseOver(Instant now) {
        if (leaseUntil != null && now.isBefore(leaseUntil)) {
            throw new Conflict("SIGNING_UNDER_WAY", Map.of("until", leaseUntil));
        }
    }

    private void moveTo(SigningStatus target) {
        if (!SigningTransitions.permits(status, target)) {
            throw new Conflict("SIGNING_MOVE", Map.of("from", status.name(), "to", target.name()));
        }
        status = target;
        leaseUntil = null;
    }

    public long id() {
        return id;
    }

    public SigningIntent intent() {
        return intent;
    }

    /** Hash under which the paper to sign is kept, once it is drawn; every attempt signs these very bytes. */
    public Optional<String> unsignedSha256() {
        return Optional.ofNullable(unsignedSha256);
    }

    public SigningStatus status() {
        return status;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<Instant> leaseUntil() {
        return Optional.ofNullable(leaseUntil);
    }

    public Optional<Instant> retryAt() {
        return Optional.ofNullable(retryAt);
    }

    public Optional<String> lastError() {
        return Optional.ofNullable(lastError);
    }

    public Optional<Sha256> signed() {
        return Optional.ofNullable(signedSha256).map(Sha256::new);
    }

    public Optional<SignatureEvidence> evidence() {
        return Optional.ofNullable(evidence);
    }
}
