package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.Caller.Acting;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** Which posts a member of staff holds at a moment, substitutions included, and what these allow. */
interface PostHoldings {

    /** What is held on the day that the moment falls on in the agency's zone. */
    Holdings at(long accountId, long agencyId, Instant moment);

    /** Posts by id, the union of their permissions, and which posts are held by decree. */
    record Holdings(Set<Long> posts, Set<Permission> permissions, Map<Long, Acting> acting) {
        public Holdings {
            posts = Set.copyOf(posts);
            permissions = Set.copyOf(permissions);
            acting = Map.copyOf(acting);
        }
    }
}
