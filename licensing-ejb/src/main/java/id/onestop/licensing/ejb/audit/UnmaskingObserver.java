package id.onestop.licensing.ejb.audit;

import id.onestop.licensing.domain.audit.AuditEntry;
import id.onestop.licensing.domain.identity.IdentityUnmasked;
import id.onestop.licensing.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Puts the unmasking of an identity number, which is a recorded fact, among the readings too. */
@ApplicationScoped
public class UnmaskingObserver {

    @Inject
    AuditRepository entries;

    void on(@Observes DomainEvent event) {
        if (event instanceof IdentityUnmasked unmasked) {
            entries.add(AuditEntry.of(
                    unmasked.agencyId(),
                    unmasked.occurredAt(),
                    unmasked.actor(),
                    AuditActions.IDENTITY_UNMASKED,
                    unmasked.subject(),
                    unmasked.reason()));
        }
    }
}
