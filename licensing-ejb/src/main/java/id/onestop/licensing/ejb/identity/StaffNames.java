package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.identity.Account;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Names of an agency's own people, for features that keep them by reference. */
@ApplicationScoped
public class StaffNames {

    private static final int MOST = 1_000;

    @Inject
    AccountRepository accounts;

    /** A person to choose. */
    public record Named(long id, String name) {

        /** Names of people: never printed. */
        @Override
        public String toString() {
            return "Named " + id;
        }
    }

    /** The names of those among the accounts who belong to the agency. */
    public Map<Long, String> of(long agency, Collection<Long> ids) {
        return accounts.byId(ids).values().stream()
                .filter(account -> account.agencyId().filter(of -> of == agency).isPresent())
                .collect(Collectors.toMap(Account::id, account -> account.name().withTitles()));
    }

    /** Everybody who works or worked there, by name. */
    public List<Named> all(long agency) {
        return accounts.staffOf(agency, null, MOST).stream()
                .map(account -> new Named(account.id(), account.name().withTitles()))
                .toList();
    }
}
