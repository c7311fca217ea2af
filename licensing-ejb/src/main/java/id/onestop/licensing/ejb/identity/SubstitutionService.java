package id.onestop.licensing.ejb.identity;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.SubstitutionDecree;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.identity.SubstitutionChoices.Colleague;
import id.onestop.licensing.ejb.identity.SubstitutionChoices.Place;
import id.onestop.licensing.ejb.identity.SubstitutionView.State;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records by decree who acts in a post of the caller's agency, from when until when (decision Four-Eyes-And-Substitutes). */
@Stateless
public class SubstitutionService {

    private static final Logger logger = LoggerFactory.getLogger(SubstitutionService.class);

    @Inject
    AgencyRepository posts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    SigningReadiness signing;

    @Inject
    SecondPerson second;

    @Inject
    CompetenceRule competences;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** A page of the agency's substitutions, the last recorded first, from before one of them on. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<SubstitutionView> page(long before, int most) {
        long agency = callers.require().requireAgency();
        return views(agency, posts.substitutionsBefore(agency, before, most));
    }

    /** One of them. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public SubstitutionView find(long id) {
        var known = own(id);
        return views(known.agencyId(), List.of(known)).get(0);
    }

    private List<SubstitutionView> views(long agency, List<Assignment> known) {
        var people = accounts.byId(known.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.accountId()), one.absentAccountId().stream()))
                .collect(Collectors.toSet()));
        var today = today(agency);
        var able = signing.able(agency);
        return known.stream().map(one -> view(one, people, today, able)).toList();
    }

    /** What an administrator can choose from. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public SubstitutionChoices choices() {
        long agency = callers.require().requireAgency();
        var today = today(agency);
        var staff = agencies.staff(agency, today).stream()
                .filter(holder -> !holder.appointment().substitute())
                .toList();
        var people = accounts.staffOf(agency);
        var names = people.stream()
                .collect(Collectors.toMap(Account::id, person -> person.name().withTitles()));
        return new SubstitutionChoices(
                agencies.posts(agency).stream()
                        .filter(PostView::open)
                        .flatMap(post -> places(post, staff, names))
                        .toList(),
                people.stream().map(person -> colleague(agency, person, staff)).toList());
    }

    private static Stream<Place> places(PostView post, List<PostHolder> staff, Map<Long, String> names) {
        var holders = staff.stream()
                .filter(holder -> holder.postId() == post.id())
                .map(holder -> new Place(
                        post.code(), post.name(), holder.accountId(), names.getOrDefault(holder.accountId(), "")))
                .toList();
        return holders.isEmpty() ? Stream.of(new Place(post.code(), post.name(), null, null)) : holders.stream();
    }

    /** Enters a substitution; answers its id. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long record(RecordSubstitution command) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var rules = new SubstitutionRules(command, today(agency));
        refuse(rules.formFaults());
        var post = lockedPost(agency, command.postCode());
        long person = requireNonNull(command.personId());
        if (person == caller.accountId()) {
            // who gives posts takes none: the same as with appointments
            throw new Invalid(List.of(new FieldError("person", "STAFF_OWN_POST")));
        }
        if (!works(person, agency)) {
            throw new Invalid(List.of(new FieldError("person", "SUBSTITUTION_PERSON_MISSING")));
        }
        var from = requireNonNull(command.from());
        var inPost = posts.assignmentsOf(post.id(), from);
        var absent = rules.absent(inPost);
        refuse(rules.overlaps(inPost, absent));
        refuse(competences.faultsOf(post, person, from));
        var decree = new SubstitutionDecree(requireNonNull(command.kind()), command.decreeNumber(), absent);
        var substitution = Assignment.substitute(post, person, decree, from, requireNonNull(command.until()));
        posts.add(substitution);
        events.publish(second.enter(caller, post, substitution));
        logger.atInfo()
                .addKeyValue("assignment", substitution.id())
                .addKeyValue("appointment", substitution.appointment())
                .log("Substitution recorded");
        return substitution.id();
    }

    /** Ends a substitution early; one that has not begun is taken back as a whole. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void end(long id, @Nullable LocalDate lastDay) {
        var caller = callers.require();
        var substitution = own(id);
        var today = today(substitution.agencyId());
        if (substitution.awaiting() || today.isBefore(substitution.validFrom())) {
            takeBack(substitution, caller.accountId(), today);
        } else {
            if (lastDay == null || lastDay.isBefore(today) || lastDay.isAfter(until(substitution))) {
                throw new Invalid(List.of(new FieldError("lastDay", "SUBSTITUTION_LAST_DAY")));
            }
            events.publish(substitution.end(caller.accountId(), lastDay, clock.instant()));
        }
        logger.atInfo().addKeyValue("assignment", id).log("Substitution ended");
    }

    /** Ends a substitution that runs from this moment on, such as one entered by mistake or a holder who is back. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void endAtOnce(long id) {
        var caller = callers.require();
        var substitution = own(id);
        var today = today(substitution.agencyId());
        if (substitution.awaiting()) {
            takeBack(substitution, caller.accountId(), today);
        } else {
            events.publish(substitution.revoke(caller.accountId(), today, clock.instant()));
        }
        logger.atInfo().addKeyValue("assignment", id).log("Substitution ended at once");
    }

    private void takeBack(Assignment substitution, long administrator, LocalDate today) {
        events.publish(substitution.cancelled(administrator, today, clock.instant()));
        posts.remove(substitution);
    }

    private Assignment own(long id) {
        long agency = callers.require().requireAgency();
        return posts.findAssignment(id)
                .filter(one -> one.agencyId() == agency && one.appointment().substitute())
                .orElseThrow(() -> new NotFound("SUBSTITUTION_UNKNOWN"));
    }

    private Post lockedPost(long agency, String code) {
        return agencies.posts(agency).stream()
                .filter(post -> post.code().equals(code))
                .findFirst()
                .flatMap(post -> posts.lockPost(post.id()))
                .orElseThrow(() -> new Invalid(List.of(new FieldError("post", "SUBSTITUTION_POST_MISSING"))));
    }

    private boolean works(long person, long agency) {
        return accounts.find(person)
                .filter(account -> account.status() == AccountStatus.ACTIVE)
                .flatMap(Account::agencyId)
                .filter(of -> of == agency)
                .isPresent();
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }

    private SubstitutionView view(Assignment one, Map<Long, Account> people, LocalDate today, Set<Long> able) {
        var post = agencies.post(one.agencyId(), one.postId())
                .orElseThrow(() -> new IllegalStateException("a post is never removed"));
        return new SubstitutionView(
                one.id(),
                post.code(),
                post.name(),
                one.accountId(),
                name(people, one.accountId()),
                one.appointment(),
                one.decreeNumber().orElse(""),
                one.absentAccountId().map(absent -> name(people, absent)).orElse(null),
                one.validFrom(),
                until(one),
                one.revokedAt().orElse(null),
                state(one, today),
                post.permissions().contains(Permission.DECIDE) && !able.contains(one.accountId()));
    }

    private static State state(Assignment one, LocalDate today) {
        if (one.awaiting()) {
            return State.AWAITING;
        }
        return today.isBefore(one.validFrom()) ? State.PLANNED : one.covers(today) ? State.RUNNING : State.OVER;
    }

    private static LocalDate until(Assignment substitution) {
        return substitution.validUntil().orElseThrow(() -> new IllegalStateException("a substitution has a last day"));
    }

    private static String name(Map<Long, Account> people, long id) {
        var account = people.get(id);
        return account == null ? "" : account.name().withTitles();
    }

    private Colleague colleague(long agency, Account person, List<PostHolder> staff) {
        var held = staff.stream()
                .filter(holder -> holder.accountId() == person.id())
                .flatMap(holder -> agencies.post(agency, holder.postId()).stream())
                .map(PostView::name)
                .toList();
        return new Colleague(person.id(), person.name().withTitles(), held);
    }

    private LocalDate today(long agency) {
        return LocalDate.ofInstant(clock.instant(), agencies.byId(agency).zone());
    }
}
