package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.PartnerChanged;
import id.onestop.licensing.domain.identity.PartnerChanged.Change;
import id.onestop.licensing.domain.identity.PartnerClient;
import id.onestop.licensing.domain.identity.Scopes;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.SecretSeed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Admits partners' programs to the API, gives them new secrets, and turns them away again. */
@Stateless
public class PartnerService {

    /** What a partner can be given. */
    public static final List<Permission> FOR_PARTNERS =
            List.of(Permission.PARTNER_LICENCE_READ, Permission.PARTNER_APPLICATION_WRITE);

    private static final Logger logger = LoggerFactory.getLogger(PartnerService.class);
    private static final Pattern CLIENT_ID = Pattern.compile("[a-z0-9][a-z0-9-]{2,63}");
    private static final int LONGEST_NAME = 120;

    @Inject
    TokenRepository tokens;

    @Inject
    PasswordHasher hasher;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The partners of the caller's own agency. */
    @RequiresPermission(Permission.OPERATE)
    public List<PartnerView> list() {
        return tokens.listClients(callers.require().requireAgency()).stream()
                .map(PartnerView::of)
                .toList();
    }

    /** One of them. */
    @RequiresPermission(Permission.OPERATE)
    public PartnerView find(String clientId) {
        return PartnerView.of(require(clientId));
    }

    /**
     * Admits a partner to the caller's own agency.
     *
     * @return the secret, shown once
     */
    @RequiresPermission(Permission.OPERATE)
    public String admit(String clientId, String name, Set<Permission> scopes, SecretSeed seed) {
        long agencyId = callers.require().requireAgency();
        refuse(clientId, name, scopes);
        String secret = Secrets.token(Secrets.PARTNER_SECRET, seed);
        var known = tokens.findClient(clientId);
        if (known.filter(client -> isOpenTo(client, secret)).isPresent()) {
            return secret;
        }
        if (known.isPresent()) {
            throw new Conflict("PARTNER_EXISTS");
        }
        var client = new PartnerClient(clientId, name.strip(), hasher.hash(secret), scopes, Set.of(agencyId));
        tokens.add(client);
        announce(client, Change.ADMITTED);
        return secret;
    }

    /**
     * Gives a partner another secret; the one before stops working at once.
     *
     * @return the secret, shown once
     */
    @RequiresPermission(Permission.OPERATE)
    public String renew(String clientId, SecretSeed seed) {
        var client = require(clientId);
        String secret = Secrets.token(Secrets.PARTNER_SECRET, seed);
        if (!isOpenTo(client, secret)) {
            client.changeSecret(hasher.hash(secret));
            announce(client, Change.SECRET_CHANGED);
        }
        return secret;
    }

    /**
     * Tells the secret of a command again to whom it was told.
     *
     * @throws Conflict if the partner has been given another one since
     */
    @RequiresPermission(Permission.OPERATE)
    public String tell(String clientId, SecretSeed seed) {
        String secret = Secrets.token(Secrets.PARTNER_SECRET, seed);
        if (!isOpenTo(require(clientId), secret)) {
            throw new Conflict("SECRET_REPLACED");
        }
        return secret;
    }

    private boolean isOpenTo(PartnerClient client, String secret) {
        return client.agencies().contains(callers.require().requireAgency())
                && hasher.matches(secret, client.secretHash());
    }

    /** Turns a partner of the caller's own agency away; tokens already issued stop within half a minute. */
    @RequiresPermission(Permission.OPERATE)
    public void turnAway(String clientId) {
        var client = require(clientId);
        client.disable();
        announce(client, Change.BLOCKED);
    }

    /** Lets a partner in again, with the secret it has. */
    @RequiresPermission(Permission.OPERATE)
    public void readmit(String clientId) {
        var client = require(clientId);
        client.enable();
        announce(client, Change.UNBLOCKED);
    }

    /** A partner that touches other agencies too is not this agency's alone to change. */
    private PartnerClient require(String clientId) {
        long agencyId = callers.require().requireAgency();
        return tokens.findClient(clientId)
                .filter(known -> known.agencies().contains(agencyId))
                .orElseThrow(() -> new NotFound("PARTNER_UNKNOWN"));
    }

    private static void refuse(String clientId, String name, Set<Permission> scopes) {
        var faults = new ArrayList<FieldError>();
        if (!CLIENT_ID.matcher(clientId).matches()) {
            faults.add(new FieldError("clientId", "PARTNER_CLIENT_ID"));
        }
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            faults.add(new FieldError("name", "PARTNER_NAME"));
        }
        if (scopes.isEmpty() || !FOR_PARTNERS.containsAll(scopes)) {
            faults.add(new FieldError("scopes", "PARTNER_SCOPES"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private void announce(PartnerClient client, Change change) {
        var caller = callers.require();
        events.publish(new PartnerChanged(
                caller.requireAgency(),
                caller.accountId(),
                client.clientId(),
                change,
                Scopes.write(client.scopes()),
                clock.instant()));
        logger.atInfo()
                .addKeyValue("partner", client.clientId())
                .addKeyValue("change", change)
                .log("Partner changed");
    }
}
