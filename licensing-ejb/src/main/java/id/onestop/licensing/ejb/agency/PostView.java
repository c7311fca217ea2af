package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A post.
 *
 * @param letterTitle the post as letters write it under a signature
 */
public record PostView(
        long id,
        long agencyId,
        String code,
        Words name,
        Words unitName,
        @Nullable String letterTitle,
        Set<Permission> permissions) {

    public PostView {
        permissions = Set.copyOf(permissions);
    }
}
