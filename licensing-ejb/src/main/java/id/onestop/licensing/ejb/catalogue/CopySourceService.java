package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Published services of all agencies from which an administrator begins a new definition: found by words, a page at a time. */
@Stateless
public class CopySourceService {

    @Inject
    OpenCatalogueService catalogue;

    /** Services by words of their name, profession, code, agency or place; one row more than {@code most} says there is another. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<CatalogueRow> page(String words, long after, int most) {
        return catalogue.page(words, after, most);
    }

    /** The one that was picked. */
    @RequiresPermission(Permission.CONFIGURE)
    public CatalogueRow one(String agencyCode, String serviceCode) {
        return catalogue.one(agencyCode, serviceCode);
    }
}
