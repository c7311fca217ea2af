package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param letterTitle the post as letters write it under a signature
 * @param requiredCompetences codes of what its holder must be able to do
 */
public record PostView(
        long id,
        long agencyId,
        String code,
        Words name,
        Words unitName,
        @Nullable String letterTitle,
        Set<Permission> permissions,
        Set<String> requiredCompetences,
        @Nullable LocalDate endedOn) {

    public PostView {
        permissions = Set.copyOf(permissions);
        requiredCompetences = Set.copyOf(requiredCompetences);
    }

    /** Whether it can still be given; one that has ended is told of and no more. */
    public boolean open() {
        return endedOn == null;
    }
}
