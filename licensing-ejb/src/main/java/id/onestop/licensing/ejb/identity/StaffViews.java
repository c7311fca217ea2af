package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Finds people of the caller's agency and puts them together with their posts. */
@ApplicationScoped
class StaffViews {

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyRepository posts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    /** A member of staff of the caller's agency; nobody else is there for him. */
    Account require(Caller caller, long accountId) {
        long agency = caller.requireAgency();
        return accounts.find(accountId)
                .filter(account -> account.agencyId().filter(of -> of == agency).isPresent())
                .orElseThrow(() -> new NotFound("ACCOUNT_UNKNOWN"));
    }

    List<StaffMember> of(Caller caller, List<Account> people) {
        var today = today(caller.requireAgency());
        var held =
                posts
                        .assignmentsOf(
                                caller.requireAgency(),
                                people.stream().map(Account::id).toList(),
                                today)
                        .stream()
                        .map(one -> held(one, today))
                        .collect(Collectors.groupingBy(StaffMember.Held::accountId));
        return people.stream()
                .map(person -> member(person, caller, held.getOrDefault(person.id(), List.of())))
                .toList();
    }

    private static StaffMember member(Account person, Caller caller, List<StaffMember.Held> held) {
        return new StaffMember(
                person.id(),
                person.name().withTitles(),
                person.email().value(),
                person.nip().orElse(null),
                person.rank().orElse(null),
                person.status(),
                Integer.toUnsignedLong((person.version() + " " + held).hashCode()),
                person.id() == caller.accountId(),
                held);
    }

    private StaffMember.Held held(Assignment one, LocalDate today) {
        var post = agencies.post(one.agencyId(), one.postId())
                .orElseThrow(() -> new IllegalStateException("a post is never removed"));
        return new StaffMember.Held(
                one.id(),
                one.accountId(),
                post.code(),
                post.name(),
                one.appointment(),
                one.decreeNumber().orElse(null),
                one.validFrom(),
                one.validUntil().orElse(null),
                !one.awaiting() && !today.isBefore(one.validFrom()),
                one.awaiting());
    }

    /** Today by the agency's own calendar. */
    LocalDate today(long agency) {
        return LocalDate.ofInstant(clock.instant(), agencies.byId(agency).zone());
    }
}
