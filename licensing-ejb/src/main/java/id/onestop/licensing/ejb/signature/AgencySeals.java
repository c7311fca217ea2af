package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.signature.AgencySeal;
import id.onestop.licensing.domain.signature.AgencySeal.Key;
import id.onestop.licensing.domain.signature.CertificateFacts;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.SecretBox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** The electronic seals of agencies, in the caller's transaction. */
@ApplicationScoped
public class AgencySeals {

    @Inject
    AgencySealRepository seals;

    @Inject
    SecretBox secrets;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    public Optional<SealKey> find(long agencyId) {
        return seals.find(agencyId)
                .map(seal ->
                        new SealKey(agencyId, seal.key().reference(), seal.key().sealedPassphrase()));
    }

    /**
     * The seal of an agency.
     *
     * @throws RuleViolation if it has none
     */
    public SealKey require(long agencyId) {
        return find(agencyId).orElseThrow(() -> new RuleViolation("SEAL_MISSING", Map.of("agency", agencyId)));
    }

    /** Puts another one in its place; the passphrase is kept encrypted, for nobody types it when the system seals. */
    public void enter(long agencyId, String reference, String passphrase, CertificateFacts certificate, String by) {
        var known = seals.find(agencyId);
        var seal = known.orElseGet(() -> AgencySeal.of(agencyId));
        var key = new Key(LocalSealer.PROVIDER, reference, secrets.seal(LocalSealer.purpose(agencyId), passphrase));
        var entered = seal.enter(key, certificate, by, clock.instant());
        if (known.isEmpty()) {
            seals.add(seal);
        }
        events.publish(entered);
    }
}
