package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.StructureRepository;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The second person's side of giving a post with an approving right; see {@link SecondPerson}. */
@Stateless
public class StaffConfirmationService {

    private static final Logger logger = LoggerFactory.getLogger(StaffConfirmationService.class);

    @Inject
    AgencyRepository posts;

    @Inject
    StructureRepository structure;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AccountRepository accounts;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** What waits in the caller's agency, oldest first. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public List<ProposedPost> list() {
        var caller = callers.require();
        var awaited = posts.awaitedOf(caller.requireAgency());
        var people = accounts.byId(awaited.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.accountId()), one.proposedBy().stream()))
                .collect(Collectors.toSet()));
        return awaited.stream().map(one -> view(one, people, caller)).toList();
    }

    /** How many of them the caller can decide, with the proposals of other rights for posts. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public long count() {
        var caller = callers.require();
        long given = posts.awaitedOf(caller.requireAgency()).stream()
                .filter(one -> decidable(one, caller))
                .count();
        long rights = structure.openProposals(caller.requireAgency()).stream()
                .filter(one -> one.proposal().proposedBy() != caller.accountId())
                .count();
        return given + rights;
    }

    /** Lets the post hold. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void confirm(long id) {
        var caller = callers.require();
        var awaited = require(caller, id);
        events.publish(awaited.confirm(caller.accountId(), clock.instant()));
        logger.atInfo().addKeyValue("assignment", id).log("Post confirmed");
    }

    /** Says no: it leaves the list, and the record keeps that it was there. */
    @RequiresPermission({Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM})
    public void refuse(long id) {
        var caller = callers.require();
        var awaited = require(caller, id);
        events.publish(awaited.refused(caller.accountId(), clock.instant()));
        posts.remove(awaited);
        logger.atInfo().addKeyValue("assignment", id).log("Post refused");
    }

    private Assignment require(Caller caller, long id) {
        long agency = caller.requireAgency();
        return posts.findAssignment(id)
                .filter(one -> one.agencyId() == agency && one.awaiting())
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
    }

    private ProposedPost view(Assignment one, Map<Long, Account> people, Caller caller) {
        var post = agencies.post(one.agencyId(), one.postId())
                .orElseThrow(() -> new IllegalStateException("a post is never removed"));
        var person = Objects.requireNonNull(people.get(one.accountId()));
        return new ProposedPost(
                one.id(),
                person.name().withTitles(),
                person.email().value(),
                person.status(),
                post.code(),
                post.name(),
                one.appointment(),
                one.decreeNumber().orElse(""),
                one.validFrom(),
                one.validUntil().orElse(null),
                one.proposedBy().map(by -> name(people.get(by))).orElse(""),
                decidable(one, caller));
    }

    private static String name(@Nullable Account account) {
        return account == null ? "" : account.name().withTitles();
    }

    private static boolean decidable(Assignment one, Caller caller) {
        return one.accountId() != caller.accountId()
                && one.proposedBy().filter(by -> by == caller.accountId()).isEmpty();
    }
}
