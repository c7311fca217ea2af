package id.onestop.licensing.ejb.identity;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.ConfirmationCode.Purpose;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nip;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.StaffAccountChanged;
import id.onestop.licensing.domain.identity.StaffAccountChanged.Change;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.shared.DomainEvents;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Makes the people of a new agency in the transaction that makes the agency, and mails each a code to choose a password.
 *
 * <p>What the file of a new agency gives holds at once: there is nobody yet who could be the second person.
 */
@ApplicationScoped
public class NewColleagues {

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository posts;

    @Inject
    Codes codes;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * Makes all of them, or refuses.
     *
     * @throws RuleViolation AGENCY_PERSON_KNOWN if an address belongs to somebody already
     */
    public void enter(long agencyId, ZoneId zone, List<NewColleague> people) {
        var known = posts.postsOf(agencyId).stream().collect(Collectors.toMap(Post::code, Function.identity()));
        people.forEach(person -> enter(agencyId, zone, person, known));
    }

    private void enter(long agencyId, ZoneId zone, NewColleague person, Map<String, Post> known) {
        var address = EmailAddress.read(person.email()).orElseThrow();
        if (accounts.findOrFree(address).isPresent()) {
            throw new RuleViolation("AGENCY_PERSON_KNOWN", Map.of("email", person.email()));
        }
        var account = Account.appoint(
                agencyId,
                address,
                new PersonName(person.fullName(), person.titlePrefix(), person.titleSuffix()),
                Optional.ofNullable(person.nip()).flatMap(Nip::read).orElse(null),
                clock.instant());
        Optional.ofNullable(person.rank()).ifPresent(account::promote);
        accounts.add(account);
        codes.send(account, Purpose.CHOOSE_PASSWORD, "staff-invited");
        events.publish(new StaffAccountChanged(agencyId, null, account.id(), Change.CREATED, clock.instant()));
        var today = LocalDate.ofInstant(clock.instant(), zone);
        for (String code : person.posts()) {
            var assignment = Assignment.appoint(requireNonNull(known.get(code), code), account.id(), today);
            posts.add(assignment);
            events.publish(assignment.assignedAtInstallation(clock.instant()));
        }
    }
}
