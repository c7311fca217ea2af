package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives posts to their holders and ends their time in them. */
@Stateless
public class PostService {

    private static final Logger LOG = LoggerFactory.getLogger(PostService.class);

    @Inject
    AgencyRepository repository;

    @Inject
    AgencyDirectory directory;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** Everybody who holds a post of the caller's agency on a day. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<PostHolder> staff(LocalDate day) {
        return directory.staff(callers.require().requireAgency(), day);
    }

    /** Makes somebody the holder of a post from a day on; answers the assignment's id. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long appoint(long postId, long accountId, LocalDate from) {
        return store(Assignment.appoint(ownPost(postId), accountId, from));
    }

    /** Sets the last day of somebody's time in a post. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void end(long assignmentId, LocalDate lastDay) {
        var assignment = repository
                .findAssignment(assignmentId)
                .filter(found -> found.agencyId() == callers.require().requireAgency())
                .orElseThrow(() -> new NotFound("ASSIGNMENT_UNKNOWN"));
        events.publish(assignment.end(callers.require().accountId(), lastDay, clock.instant()));
        LOG.atInfo().addKeyValue("assignment", assignmentId).log("post assignment ended");
    }

    private Post ownPost(long postId) {
        return repository
                .findPost(postId)
                .filter(post -> post.agencyId() == callers.require().requireAgency())
                .orElseThrow(() -> new NotFound("POST_UNKNOWN"));
    }

    private long store(Assignment assignment) {
        repository.assignmentsOf(assignment.postId(), assignment.accountId()).stream()
                .filter(assignment::overlaps)
                .findFirst()
                .ifPresent(known -> {
                    throw new Conflict("POST_HELD_ALREADY");
                });
        repository.add(assignment);
        events.publish(assignment.assigned(callers.require().accountId(), clock.instant()));
        LOG.atInfo()
                .addKeyValue("assignment", assignment.id())
                .addKeyValue("appointment", assignment.appointment())
                .log("post assigned");
        return assignment.id();
    }
}
