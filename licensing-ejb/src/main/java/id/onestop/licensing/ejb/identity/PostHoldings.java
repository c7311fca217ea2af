package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Permission;
import java.time.Instant;
import java.util.Set;

/** Which posts a member of staff holds at a moment, substitutions included, and what these allow. */
interface PostHoldings {

    /** What is held on the day that the moment falls on in the agency's zone. */
    Holdings at(long accountId, long agencyId, Instant moment);

    /** Posts by id and the union of their permissions. */
    record Holdings(Set<Long> posts, Set<Permission> permissions) {
        public Holdings {
            posts = Set.copyOf(posts);
            permissions = Set.copyOf(permissions);
        }
    }
}
