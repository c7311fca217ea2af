package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Permission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who calls, as the container knows it, with the rights of this moment.
 *
 * @param accountId id of the account, or of the partner client
 * @param agencyId the agency a member of staff belongs to; {@code null} for applicants and partners
 * @param posts ids of the posts held today, substitutions included
 */
public record Caller(
        long accountId,
        Kind kind,
        @Nullable Long agencyId,
        String displayName,
        Set<Permission> permissions,
        Set<Long> posts) {

    /** What sort of account it is. */
    public enum Kind {
        APPLICANT,
        STAFF,
        PARTNER
    }

    public Caller {
        permissions = Set.copyOf(permissions);
        posts = Set.copyOf(posts);
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** The agency of a member of staff; refuses anybody else. */
    public long requireAgency() {
        if (agencyId == null) {
            throw new Forbidden("STAFF_ONLY");
        }
        return agencyId;
    }
}
