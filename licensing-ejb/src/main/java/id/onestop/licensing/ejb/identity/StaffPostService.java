package id.onestop.licensing.ejb.identity;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives posts of the caller's agency to their holders and ends their time in them; nobody gives or takes his own. */
@Stateless
public class StaffPostService {

    private static final Logger logger = LoggerFactory.getLogger(StaffPostService.class);

    private static final int LONGEST_DECREE = 120;
    private static final int YEARS_BACK = 50;
    private static final int YEARS_AHEAD = 1;

    @Inject
    StaffViews staff;

    @Inject
    AgencyRepository posts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    SecondPerson second;

    @Inject
    CompetenceRule competences;

    @Inject
    RegistrationRules rules;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The posts that can be given. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<PostView> posts() {
        return agencies.posts(callers.require().requireAgency()).stream()
                .filter(PostView::open)
                .toList();
    }

    /**
     * Makes somebody the holder of a post, by decree, from a day on; a post with an approving right holds once a second
     * person has confirmed it.
     *
     * @return the assignment's id
     */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long appoint(AppointStaff command) {
        var caller = callers.require();
        requireOpen(caller, command.accountId());
        refuse(faultsOf(command, staff.today(caller.requireAgency())));
        var post = lockedPost(caller.requireAgency(), command.postCode());
        var from = requireNonNull(command.from());
        boolean taken =
                posts.assignmentsOf(post.id(), command.accountId()).stream().anyMatch(one -> one.touches(from, null));
        if (taken) {
            throw new Invalid(List.of(new FieldError("post", "STAFF_POST_HELD")));
        }
        refuse(competences.faultsOf(post, command.accountId(), from));
        var assignment = Assignment.appoint(post, command.accountId(), command.decreeNumber(), from);
        posts.add(assignment);
        events.publish(second.enter(caller, post, assignment));
        logger.atInfo()
                .addKeyValue("assignment", assignment.id())
                .addKeyValue("awaiting", assignment.awaiting())
                .log("Post assigned");
        return assignment.id();
    }

    /**
     * Sets the last day of somebody's time in a post; one that has not begun, or waits for its
     * confirmation, is taken back as a whole.
     */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void end(long assignmentId, @Nullable LocalDate lastDay) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var assignment = require(agency, assignmentId);
        requireOther(caller, assignment.accountId());
        var today = staff.today(agency);
        if (assignment.awaiting() || today.isBefore(assignment.validFrom())) {
            events.publish(assignment.cancelled(caller.accountId(), today, clock.instant()));
            posts.remove(assignment);
        } else {
            boolean late = assignment
                    .validUntil()
                    .filter(until -> lastDay != null && lastDay.isAfter(until))
                    .isPresent();
            if (lastDay == null || lastDay.isBefore(today) || late) {
                throw new Invalid(List.of(new FieldError("lastDay", "STAFF_LAST_DAY")));
            }
            events.publish(assignment.end(caller.accountId(), lastDay, clock.instant()));
        }
        logger.atInfo().addKeyValue("assignment", assignmentId).log("Post assignment ended");
    }

    /** An assignment that {@link #end} can end, with its holder. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public StaffMember holder(long assignmentId) {
        var caller = callers.require();
        var assignment = require(caller.requireAgency(), assignmentId);
        return staff.of(caller, List.of(staff.require(caller, assignment.accountId())))
                .get(0);
    }

    private Assignment require(long agency, long assignmentId) {
        return posts.findAssignment(assignmentId)
                .filter(one -> one.agencyId() == agency && !one.appointment().substitute())
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
    }

    private void requireOpen(Caller caller, long accountId) {
        var account = staff.require(caller, accountId);
        requireOther(caller, accountId);
        if (account.status() == AccountStatus.LOCKED || account.status() == AccountStatus.DISABLED) {
            throw new RuleViolation("STAFF_NOT_OPEN");
        }
    }

    /** Decision Four-Eyes-And-Substitutes: who gives posts takes none, and an administrator is always left. */
    private static void requireOther(Caller caller, long accountId) {
        if (caller.accountId() == accountId) {
            throw new RuleViolation("STAFF_OWN_POST");
        }
    }

    private List<FieldError> faultsOf(AppointStaff command, LocalDate today) {
        var faults = new ArrayList<FieldError>();
        if (command.postCode().isBlank()) {
            faults.add(new FieldError("post", "STAFF_POST_MISSING"));
        }
        rules.text("decree", command.decreeNumber(), LONGEST_DECREE, true, faults);
        var from = command.from();
        if (from == null) {
            faults.add(new FieldError("from", "STAFF_FROM_MISSING"));
        } else if (from.isBefore(today.minusYears(YEARS_BACK)) || from.isAfter(today.plusYears(YEARS_AHEAD))) {
            faults.add(new FieldError("from", "STAFF_FROM_ODD"));
        }
        return faults;
    }

    private Post lockedPost(long agency, String code) {
        return agencies.posts(agency).stream()
                .filter(post -> post.code().equals(code))
                .filter(PostView::open)
                .findFirst()
                .flatMap(post -> posts.lockPost(post.id()))
                .filter(post -> post.endedOn().isEmpty())
                .orElseThrow(() -> new Invalid(List.of(new FieldError("post", "STAFF_POST_MISSING"))));
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
    }
}
