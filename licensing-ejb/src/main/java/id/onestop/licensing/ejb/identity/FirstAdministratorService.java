package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.StaffAccountChanged;
import id.onestop.licensing.domain.identity.StaffAccountChanged.Change;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.AgencyView;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives an agency the administrator without whom nobody could make the others; called at the start alone.
 *
 * <p>It never touches an agency in which somebody can already do so, and nobody but the owner of the address ever learns the
 * code: with it he chooses the password.
 */
@Stateless
public class FirstAdministratorService {

    private static final Logger logger = LoggerFactory.getLogger(FirstAdministratorService.class);

    private static final int LONGEST_NAME = 120;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AgencyRepository posts;

    @Inject
    AccountRepository accounts;

    @Inject
    RegistrationRules rules;

    @Inject
    Codes codes;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /**
     * Makes the account and gives it the post, unless the agency has an administrator.
     *
     * @return the sentence for which that cannot be; empty if all is well
     */
    @PermitAll
    public Optional<String> settle(String agencyCode, String email, String name) {
        rows.enterWorker();
        // of several nodes that start at once, one does it
        posts.hold();
        var agency = agencies.find(agencyCode);
        if (agency.isEmpty()) {
            return Optional.of("LICENSING_ADMINISTRATOR_AGENCY names no agency: " + agencyCode + ".");
        }
        var address = EmailAddress.read(email);
        if (address.isEmpty()) {
            return Optional.of("LICENSING_ADMINISTRATOR_EMAIL is no mail address.");
        }
        var faults = new ArrayList<FieldError>();
        rules.text("name", name, LONGEST_NAME, true, faults);
        if (!faults.isEmpty()) {
            return Optional.of("LICENSING_ADMINISTRATOR_NAME is no name of at most 120 letters.");
        }
        return settle(agency.get(), address.get(), new PersonName(name, null, null));
    }

    private Optional<String> settle(AgencyView agency, EmailAddress address, PersonName name) {
        var administration = administration(agency);
        if (administration.isEmpty()) {
            return Optional.of("No post of " + agency.code() + " may STAFF_ADMINISTER: its file must name one.");
        }
        var today = LocalDate.ofInstant(clock.instant(), agency.zone());
        var known = administrators(administration, today);
        if (known.stream().anyMatch(one -> one.status() == AccountStatus.ACTIVE || awaited(one, address))) {
            return Optional.empty();
        }
        var account = accounts.findOrFree(address);
        if (account.isPresent() && !usable(account.get(), agency)) {
            return Optional.of("LICENSING_ADMINISTRATOR_EMAIL belongs to an account that is no open staff account of "
                    + agency.code() + ": name another address.");
        }
        known.forEach(one -> close(one, agency));
        appoint(account.orElseGet(() -> open(agency, address, name)), administration.get(0), today);
        return Optional.empty();
    }

    /** The posts that make administrators; the one with the fewest other rights first. */
    private List<PostView> administration(AgencyView agency) {
        return agencies.posts(agency.id()).stream()
                .filter(post -> post.open() && post.permissions().contains(Permission.STAFF_ADMINISTER))
                .sorted(Comparator.comparingInt(
                                (PostView post) -> post.permissions().size())
                        .thenComparing(PostView::code))
                .toList();
    }

    private Collection<Account> administrators(List<PostView> administration, LocalDate today) {
        return accounts.byId(administration.stream()
                        .flatMap(post -> posts.assignmentsOf(post.id(), today).stream())
                        .filter(one -> !one.awaiting())
                        .map(Assignment::accountId)
                        .collect(Collectors.toSet()))
                .values();
    }

    private static boolean awaited(Account account, EmailAddress address) {
        return account.status() == AccountStatus.PENDING_CONFIRMATION
                && account.email().key().equals(address.key());
    }

    private static boolean usable(Account account, AgencyView agency) {
        return account.agencyId().filter(of -> of == agency.id()).isPresent()
                && (account.status() == AccountStatus.ACTIVE || account.status() == AccountStatus.PENDING_CONFIRMATION);
    }

    /** Whoever was named before and never chose a password may have a mistyped address: a stranger's. */
    private void close(Account account, AgencyView agency) {
        if (account.status() == AccountStatus.PENDING_CONFIRMATION) {
            account.disable();
            announce(account, agency.id(), Change.DISABLED);
        }
    }

    private Account open(AgencyView agency, EmailAddress address, PersonName name) {
        var account = Account.appoint(agency.id(), address, name, null, clock.instant());
        accounts.add(account);
        codes.send(account, Purpose.CHOOSE_PASSWORD, "staff-invited");
        announce(account, agency.id(), Change.CREATED);
        return account;
    }

    private void appoint(Account account, PostView post, LocalDate today) {
        var assignment = Assignment.appoint(posts.findPost(post.id()).orElseThrow(), account.id(), today);
        posts.add(assignment);
        events.publish(assignment.assignedAtInstallation(clock.instant()));
        logger.atInfo()
                .addKeyValue("account", account.id())
                .addKeyValue("post", post.code())
                .log("First administrator named; whoever has no password yet chooses one with the code in the mail");
    }

    private void announce(Account account, long agency, Change change) {
        events.publish(new StaffAccountChanged(agency, null, account.id(), change, clock.instant()));
    }
}
