package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountKind;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.identity.PostHoldings.Holdings;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Loads what a caller may do at this moment, in a transaction of its own that sees all rows. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CallerRights {

    @Inject
    AccountRepository accounts;

    @Inject
    TokenRepository tokens;

    @Inject
    PostHoldings holdings;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    @Inject
    @RealTime
    Clock realTime;

    /** The caller of this name, or empty if the account, client or token is no longer good. */
    @PermitAll
    public Optional<Caller> load(CallerName name) {
        rows.enterWorker();
        return name.partner() ? partner(name) : account(name);
    }

    private Optional<Caller> account(CallerName name) {
        return accounts.find(name.id())
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .flatMap(account -> narrowed(caller(account), name.tokenId()));
    }

    private Caller caller(Account account) {
        var held = account.agencyId()
                .map(agencyId -> holdings.at(account.id(), agencyId, clock.instant()))
                .orElseGet(() -> new Holdings(Set.of(), Set.of(Permission.APPLY), Map.of(), Set.of()));
        return new Caller(
                account.id(),
                account.kind() == AccountKind.APPLICANT ? Caller.Kind.APPLICANT : Caller.Kind.STAFF,
                account.agencyId().orElse(null),
                account.name().withTitles(),
                held.permissions(),
                held.posts(),
                held.acting(),
                held.away());
    }

    private Optional<Caller> narrowed(Caller caller, @Nullable Long tokenId) {
        if (tokenId == null) {
            return Optional.of(caller);
        }
        return tokens.findPersonal(tokenId)
                .filter(token -> token.accountId() == caller.accountId() && token.usableAt(realTime.instant()))
                .map(token -> new Caller(
                        caller.accountId(),
                        caller.kind(),
                        caller.agencyId(),
                        caller.displayName(),
                        token.narrow(caller.permissions()),
                        caller.posts(),
                        caller.acting(),
                        caller.away()));
    }

    private Optional<Caller> partner(CallerName name) {
        if (name.tokenId() == null) {
            return Optional.empty();
        }
        var token = tokens.findPartner(name.tokenId()).filter(issued -> issued.usableAt(realTime.instant()));
        return tokens.findClient(name.id())
                .filter(client -> client.enabled())
                .flatMap(client -> token.filter(issued -> issued.partnerClientId() == client.id())
                        .map(issued -> new Caller(
                                client.id(),
                                Caller.Kind.PARTNER,
                                null,
                                client.name(),
                                issued.scopes().stream()
                                        .filter(client.scopes()::contains)
                                        .collect(Collectors.toUnmodifiableSet()),
                                Set.of())));
    }
}
