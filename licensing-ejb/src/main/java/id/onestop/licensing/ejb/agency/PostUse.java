package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Permission;
import java.util.List;
import java.util.Set;

/** Tells who leans on a post; answered by the feature that knows definitions. */
public interface PostUse {

    /** Names of the services whose binding definition names a post, in Indonesian. */
    List<String> servicesNaming(long agencyId, String postCode);

    /** Names of those whose binding definition has a step that the post could do with the first rights, and not with the second. */
    List<String> servicesLosing(long agencyId, String postCode, Set<Permission> was, Set<Permission> wanted);
}
