package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.AccessToken;
import id.onestop.licensing.domain.identity.Hashes;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SecretSeed;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A person's own tokens for the API; only a password or a session makes one, never another token. */
@Stateless
public class PersonalTokenService {

    private static final Logger logger = LoggerFactory.getLogger(PersonalTokenService.class);
    private static final int MOST = 20;
    private static final int LONGEST_LABEL = 80;

    @Inject
    TokenRepository tokens;

    @Inject
    CallerLookup callers;

    @Inject
    RowSecurity rows;

    @Inject
    IdentitySettings settings;

    @Inject
    @RealTime
    Clock clock;

    /** Makes a token, to be shown once; a command that was cut off after it made one finds that one. */
    @PermitAll
    public CreatedToken create(CreatePersonalToken command, SecretSeed seed) {
        var caller = maker();
        requireGood(command, caller);
        var now = clock.instant();
        String secret = Secrets.token(Secrets.PERSONAL, seed);
        var made = own(tokens.findPersonal(Hashes.sha256(secret)), caller);
        if (made.isPresent()) {
            return new CreatedToken(secret, TokenView.from(made.get()));
        }
        if (tokens.listUsable(caller.accountId(), now).size() >= MOST) {
            throw new Conflict("TOKENS_TOO_MANY", Map.of("most", MOST));
        }
        var token = new AccessToken(
                caller.accountId(),
                command.label().strip(),
                secret,
                command.scopes(),
                now,
                Duration.ofDays(command.days()));
        tokens.add(token);
        logger.atInfo()
                .addKeyValue("account", caller.accountId())
                .addKeyValue("token", token.id())
                .log("Token made");
        return new CreatedToken(secret, TokenView.from(token));
    }

    /**
     * Tells a token again to its owner, who shows the password again and sends the command that made it.
     *
     * @throws NotFound if it was another command, or the token has ended since
     */
    @PermitAll
    public CreatedToken tell(long id, SecretSeed seed) {
        var caller = maker();
        String secret = Secrets.token(Secrets.PERSONAL, seed);
        return own(tokens.findPersonal(Hashes.sha256(secret)), caller)
                .filter(token -> token.id() == id && token.usableAt(clock.instant()))
                .map(token -> new CreatedToken(secret, TokenView.from(token)))
                .orElseThrow(() -> new NotFound("TOKEN_UNKNOWN"));
    }

    /** The caller's tokens that work, newest first. */
    @PermitAll
    public List<TokenView> list() {
        return tokens.listUsable(person().accountId(), clock.instant()).stream()
                .map(TokenView::from)
                .toList();
    }

    /** Ends one of the caller's tokens at once on this node, within half a minute on others. */
    @PermitAll
    public void revoke(long id) {
        var caller = person();
        var token = own(tokens.findPersonal(id), caller).orElseThrow(() -> new NotFound("TOKEN_UNKNOWN"));
        token.revoke(clock.instant());
        callers.forget(caller.accountId());
        logger.atInfo()
                .addKeyValue("account", caller.accountId())
                .addKeyValue("token", id)
                .log("Token revoked");
    }

    private static Optional<AccessToken> own(Optional<AccessToken> token, Caller caller) {
        return token.filter(known -> known.accountId() == caller.accountId());
    }

    private Caller maker() {
        var caller = person();
        if (callers.byToken()) {
            throw new Forbidden("TOKEN_MAKES_NO_TOKEN");
        }
        return caller;
    }

    private Caller person() {
        var caller = callers.require();
        if (caller.kind() == Caller.Kind.PARTNER) {
            throw new Forbidden("PERSON_ONLY");
        }
        rows.enter(caller);
        return caller;
    }

    private void requireGood(CreatePersonalToken command, Caller caller) {
        var faults = new ArrayList<FieldError>();
        if (command.label().isBlank()) {
            faults.add(new FieldError("label", "REQUIRED"));
        } else if (command.label().strip().length() > LONGEST_LABEL) {
            faults.add(new FieldError("label", "TEXT_LONG", Map.of("longest", LONGEST_LABEL)));
        }
        if (command.days() < 1 || command.days() > settings.longestTokenDays()) {
            faults.add(new FieldError("days", "TOKEN_DAYS", Map.of("longest", settings.longestTokenDays())));
        }
        if (!caller.permissions().containsAll(command.scopes())) {
            faults.add(new FieldError("scopes", "TOKEN_SCOPES"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    /**
     * What the owner wants.
     *
     * @param scopes permissions to narrow the token to; none means all that the owner has at the time
     */
    public record CreatePersonalToken(String label, int days, Set<Permission> scopes) {
        public CreatePersonalToken {
            scopes = Set.copyOf(scopes);
        }
    }

    /** A token just made, the only time that its secret is seen. */
    public record CreatedToken(String token, TokenView view) {
        @Override
        public String toString() {
            return "CreatedToken " + view.id();
        }
    }

    /** A token as its owner sees it later. */
    public record TokenView(
            long id,
            String label,
            String ending,
            Set<Permission> scopes,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {

        static TokenView from(AccessToken token) {
            return new TokenView(
                    token.id(),
                    token.label(),
                    token.ending(),
                    token.scopes(),
                    token.createdAt(),
                    token.expiresAt(),
                    token.lastUsedAt().orElse(null));
        }
    }
}
