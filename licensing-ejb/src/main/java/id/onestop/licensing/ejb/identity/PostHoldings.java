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

    /** Posts by id, the union of their permissions, which posts are held by decree, and in which somebody acts for the holder. */
    record Holdings(Set<Long> posts, Set<Permission> permissions, Map<Long, Acting> acting, Set<Long> away) {
        public Holdings {
            posts = Set.copyOf(posts);
            permissions = Set.copyOf(permissions);
            acting = Map.copyOf(acting);
            away = Set.copyOf(away);
        }
    }
}
