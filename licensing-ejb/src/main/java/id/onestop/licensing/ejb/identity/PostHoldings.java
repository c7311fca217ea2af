package id.onestop.licensing.ejb.identity;

import id.onestop.licensing.domain.shared.Permission;
import java.time.LocalDate;
import java.util.Set;

/** Which posts somebody holds on a day, substitutions included, and what these allow. */
public interface PostHoldings {

    Holdings on(long accountId, LocalDate day);

    /** Posts by id and the union of their permissions. */
    record Holdings(Set<Long> posts, Set<Permission> permissions) {
        public Holdings {
            posts = Set.copyOf(posts);
            permissions = Set.copyOf(permissions);
        }
    }
}
