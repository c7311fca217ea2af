package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.PostAssigned;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostView;
import id.onestop.licensing.ejb.shared.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/**
 * Keeps one administrator from giving himself an approving post through a second account: such a post takes effect when
 * another administrator, or the Head, has confirmed it.
 *
 * <p>Where nobody else could confirm, now or in the week before, the first one who can gets the post without: the
 * administrator named by the settings makes the second, and from then on there are two. The week keeps an administrator from
 * ending the Head's time to be alone.
 */
@ApplicationScoped
class SecondPerson {

    private static final Set<Permission> CONFIRMING = Set.of(Permission.STAFF_ADMINISTER, Permission.STAFF_CONFIRM);

    private static final int DAYS_REMEMBERED = 7;

    @Inject
    AgencyRepository posts;

    @Inject
    AccountRepository accounts;

    @Inject
    AgencyDirectory agencies;

    @Inject
    Clock clock;

    /** What to announce about a time in a post that was just stored; it holds at once or awaits the second person. */
    PostAssigned enter(Caller administrator, Post post, Assignment assignment) {
        return needed(administrator, post, assignment)
                ? assignment.proposed(administrator.accountId(), clock.instant())
                : assignment.assigned(administrator.accountId(), clock.instant());
    }

    private boolean needed(Caller administrator, Post post, Assignment assignment) {
        boolean confirming = post.permissions().stream().anyMatch(CONFIRMING::contains);
        return post.approving() && !(confirming && nobodyElse(administrator, assignment));
    }

    private boolean nobodyElse(Caller administrator, Assignment assignment) {
        long agency = administrator.requireAgency();
        var confirming = agencies.posts(agency).stream()
                .filter(post -> post.permissions().stream().anyMatch(CONFIRMING::contains))
                .map(PostView::id)
                .toList();
        var since = LocalDate.ofInstant(clock.instant(), agencies.byId(agency).zone())
                .minusDays(DAYS_REMEMBERED);
        var others = posts.othersIn(confirming, assignment, administrator.accountId(), since);
        return accounts.byId(others).values().stream().allMatch(one -> one.status() == AccountStatus.DISABLED);
    }
}
