package id.onestop.licensing.ejb.agency;

import java.util.List;

/** Tells who leans on a post; answered by the feature that knows definitions. */
public interface PostUse {

    /** Names of the services whose binding definition names a post, in Indonesian. */
    List<String> servicesNaming(long agencyId, String postCode);
}
