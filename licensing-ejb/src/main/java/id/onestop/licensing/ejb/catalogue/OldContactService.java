package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Finds the standards that a change of the agency's contacts leaves behind: what is published changes by a revision alone. */
@Stateless
public class OldContactService {

    @Inject
    AgencyProfileService profiles;

    @Inject
    Definitions definitions;

    @Inject
    CatalogueQueries catalogue;

    @Inject
    CurrentCaller callers;

    /** The published standards of the caller's agency that print a contact of before. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<OldContact> list() {
        var former = profiles.formerContacts();
        if (former.isEmpty()) {
            return List.of();
        }
        return definitions.published(callers.require().requireAgency()).stream()
                .map(pinned -> {
                    var text = catalogue
                            .version(pinned.definitionId())
                            .orElseThrow()
                            .document();
                    return new OldContact(
                            pinned.definition().code(),
                            pinned.definition().product().name(),
                            former.stream().filter(text::contains).toList());
                })
                .filter(one -> !one.contacts().isEmpty())
                .toList();
    }
}
