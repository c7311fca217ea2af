package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.PartnerClient;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Admits partners' programs to the API and turns them away again. */
@Stateless
public class PartnerService {

    private static final Logger logger = LoggerFactory.getLogger(PartnerService.class);
    private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,63}");
    private static final Set<Permission> FOR_PARTNERS =
            EnumSet.of(Permission.PARTNER_LICENCE_READ, Permission.PARTNER_APPLICATION_WRITE);

    @Inject
    TokenRepository tokens;

    @Inject
    PasswordHasher hasher;

    @Inject
    CurrentCaller callers;

    /**
     * Admits a partner to the caller's own agency.
     *
     * @return the secret, shown once
     */
    @RequiresPermission(Permission.OPERATE)
    public String admit(String clientId, String name, Set<Permission> scopes) {
        long agencyId = callers.require().requireAgency();
        if (!CLIENT_ID.matcher(clientId).matches() || name.isBlank() || name.length() > 120) {
            throw new RuleViolation("PARTNER_NAME");
        }
        if (scopes.isEmpty() || !FOR_PARTNERS.containsAll(scopes)) {
            throw new RuleViolation("PARTNER_SCOPES");
        }
        if (tokens.findClient(clientId).isPresent()) {
            throw new Conflict("PARTNER_EXISTS");
        }
        String secret = Secrets.token(Secrets.PARTNER_SECRET);
        var client = new PartnerClient(clientId, name.strip(), hasher.hash(secret), scopes, Set.of(agencyId));
        tokens.add(client);
        logger.atInfo().addKeyValue("partner", client.id()).log("Partner admitted");
        return secret;
    }

    /** Turns a partner of the caller's own agency away; tokens already issued stop within half a minute. */
    @RequiresPermission(Permission.OPERATE)
    public void turnAway(String clientId) {
        long agencyId = callers.require().requireAgency();
        var client = tokens.findClient(clientId)
                .filter(known -> known.agencies().contains(agencyId))
                .orElseThrow(() -> new NotFound("PARTNER_UNKNOWN"));
        client.disable();
        logger.atInfo().addKeyValue("partner", client.id()).log("Partner turned away");
    }
}
