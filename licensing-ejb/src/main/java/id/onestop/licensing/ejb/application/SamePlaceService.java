package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** Tells whoever fills in a file that the person has another one under way for the same service and place. */
@Stateless
public class SamePlaceService {

    @Inject
    FileAccess access;

    @Inject
    PlaceLimit limit;

    @Inject
    AgencyDirectory agencies;

    @Inject
    CurrentCaller callers;

    /**
     * Of two files for a new licence of one place only one can be granted: better known before the second is handed in.
     *
     * @return number of the other file; empty if there is none, or if the caller is a proxy, who sees one file and no other
     */
    @RequiresPermission({Permission.APPLY, Permission.COUNTER})
    public Optional<String> other(String number) {
        var caller = callers.require();
        var application = access.require(caller, number);
        var facts = new HolderFacts(
                application.answers(),
                agencies.byId(application.agencyId()).profile().region());
        boolean mayRead = caller.agencyId() != null || caller.accountId() == application.applicantId();
        return mayRead && !facts.placeName().isBlank()
                ? limit.twin(application, PlaceReference.of(facts.placeName(), facts.placeAddress()))
                        .map(HeldPlace::application)
                : Optional.empty();
    }
}
