package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Scopes;
import id.onestop.licensing.domain.identity.Throttle.Kind;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.identity.PartnerLedger.PartnerCandidate;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives partners' programs tokens of an hour for their client id and secret (RFC 6749, 4.4). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PartnerTokenService {

    private static final Logger logger = LoggerFactory.getLogger(PartnerTokenService.class);

    @Inject
    PartnerLedger ledger;

    @Inject
    PasswordHasher hasher;

    @Inject
    ThrottleGate gate;

    @Inject
    IdentitySettings settings;

    /** Issues a token with the scopes asked for, or with all of the partner's. */
    @PermitAll
    public Outcome issue(String clientId, String secret, @Nullable String scope, String clientAddress) {
        if (!gate.admits(Kind.SIGN_IN_ADDRESS, clientAddress) || !gate.admits(Kind.PARTNER_CLIENT, clientId)) {
            return new Refused("invalid_client");
        }
        var candidate = ledger.find(clientId);
        if (!fits(secret, candidate)) {
            logger.atInfo().addKeyValue("address", clientAddress).log("Partner refused");
            return new Refused("invalid_client");
        }
        gate.forgive(Kind.PARTNER_CLIENT, clientId);
        gate.giveBack(Kind.SIGN_IN_ADDRESS, clientAddress);
        return issue(candidate.orElseThrow(), scope);
    }

    private Outcome issue(PartnerCandidate partner, @Nullable String scope) {
        Set<Permission> asked = Scopes.read(scope).orElse(null);
        if (asked == null || !partner.scopes().containsAll(asked)) {
            return new Refused("invalid_scope");
        }
        var scopes = asked.isEmpty() ? partner.scopes() : asked;
        var lifetime = settings.partnerTokenLifetime();
        String token = Secrets.token(Secrets.PARTNER);
        ledger.issue(partner.id(), token, scopes, lifetime);
        logger.atInfo().addKeyValue("partner", partner.id()).log("Partner token issued");
        return new Issued(token, lifetime.toSeconds(), Scopes.write(scopes));
    }

    private boolean fits(String secret, Optional<PartnerCandidate> candidate) {
        if (candidate.isEmpty()) {
            hasher.waste(secret);
            return false;
        }
        return hasher.matches(secret, candidate.get().secretHash());
    }

    /** What the token end point answers. */
    public sealed interface Outcome {}

    /** A token, shown once. */
    public record Issued(String token, long seconds, String scope) implements Outcome {
        @Override
        public String toString() {
            return "Issued " + scope;
        }
    }

    /**
     * No token.
     *
     * @param error of RFC 6749, 5.2
     */
    public record Refused(String error) implements Outcome {}
}
