package id.onestop.licensing.domain.signature;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.DomainEvent;
import java.time.Instant;

/** Something happened to a request to sign. */
public sealed interface SigningEvent extends DomainEvent {

    /** Id of the signing request. */
    long requestId();

    /** What was to be signed, for whom, under which number. */
    SigningIntent intent();

    @Override
    default long agencyId() {
        return intent().agencyId();
    }

    /** The one signed paper is kept. */
    record Recorded(long requestId, SigningIntent intent, Sha256 signed, SignatureEvidence evidence, Instant occurredAt)
            implements SigningEvent {}

    /** An attempt brought no signature; the file waits for another one. */
    record Failed(long requestId, SigningIntent intent, int attempt, String code, Instant occurredAt)
            implements SigningEvent {}

    /** No signature will come; the reserved number has to be voided in the same transaction. */
    record Abandoned(long requestId, SigningIntent intent, String reason, Instant occurredAt) implements SigningEvent {}
}
