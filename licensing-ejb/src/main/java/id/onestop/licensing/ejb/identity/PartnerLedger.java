package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.PartnerClient;
import id.onestop.licensing.domain.identity.PartnerToken;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** The short transactions around a partner's secret. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PartnerLedger {

    @Inject
    TokenRepository tokens;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock clock;

    @PermitAll
    public Optional<PartnerCandidate> find(String clientId) {
        rows.enterWorker();
        return tokens.findClient(clientId)
                .filter(PartnerClient::enabled)
                .map(client -> new PartnerCandidate(client.id(), client.secretHash(), client.scopes()));
    }

    /** Keeps a token that was just made, and drops those that have run out. */
    @PermitAll
    public void issue(long clientId, String token, Set<Permission> scopes, Duration lifetime) {
        rows.enterWorker();
        var now = clock.instant();
        tokens.removeExpired(clientId, now);
        tokens.add(new PartnerToken(clientId, token, scopes, now, lifetime));
    }

    /** A partner as far as a check needs it. */
    public record PartnerCandidate(long id, String secretHash, Set<Permission> scopes) {
        public PartnerCandidate {
            scopes = Set.copyOf(scopes);
        }

        @Override
        public String toString() {
            return "partner " + id;
        }
    }
}
