package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the person of a file practises already, for the officials who check the limit of places. */
@Stateless
public class PracticePlacesService {

    @Inject
    ApplicationRepository applications;

    @Inject
    LicencePlaces places;

    @Inject
    AgencyDirectory agencies;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    /**
     * The valid licences of a file's person by place.
     *
     * @param renews application whose licence this file renews or replaces; {@code null} for none
     * @param most places that one person may have at a time
     */
    public record Places(@Nullable String renews, int most, List<Place> held) {
        public Places {
            held = List.copyOf(held);
        }
    }

    /** One place; of other agencies' files nothing but what the licence says to everybody who verifies it. */
    public record Place(
            int ordinal, String name, String address, String agency, LocalDate validUntil, boolean replaced) {}

    /** The places of the person of a file of the caller's agency; the reading is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public Places ofFile(String number) {
        var caller = callers.require();
        var application = applications.requireOf(caller.requireAgency(), number);
        if (application.submittedAt() == null) {
            throw new NotFound("APPLICATION_NOT_FOUND", Map.of("number", number));
        }
        var held = places.of(application).stream()
                .filter(one -> !one.application().equals(number))
                .map(one -> place(one, application.renews()))
                .toList();
        audit.read(caller, "PLACES_OPENED", number, null);
        return new Places(application.renews(), settings.number(Setting.PRACTICE_PLACES), held);
    }

    private Place place(HeldPlace held, @Nullable String renews) {
        return new Place(
                held.ordinal(),
                held.name(),
                held.address(),
                agencies.byId(held.agencyId()).name().id(),
                held.validUntil(),
                held.application().equals(renews));
    }
}
