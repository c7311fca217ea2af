package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.shared.Permission;
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
import org.jspecify.annotations.Nullable;

/** Where the person of a file practises already or applies to, for the officials who check the limit of places. */
@Stateless
public class PracticePlacesService {

    @Inject
    ApplicationRepository applications;

    @Inject
    LicencePlaces places;

    @Inject
    AuditTrail audit;

    @Inject
    Settings settings;

    @Inject
    CurrentCaller callers;

    /**
     * The valid licences of a file's person and what else of his is under way, by place.
     *
     * @param renews application whose licence this file renews or replaces; {@code null} for none
     * @param most places that one person may have at a time
     * @param held those at the caller's agency
     * @param elsewhere how many there are at other agencies; which ones is not this agency's business
     */
    public record Places(@Nullable String renews, int most, List<Place> held, int elsewhere) {
        public Places {
            held = List.copyOf(held);
        }
    }

    /**
     * One place.
     *
     * @param application number of the file that it comes from
     * @param validUntil last day of the licence; {@code null} while the application is under way
     */
    public record Place(
            int ordinal,
            String name,
            String address,
            String application,
            @Nullable LocalDate validUntil,
            boolean replaced) {}

    /** The places of the person of a file of the caller's agency; the reading is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public Places ofFile(String number) {
        var caller = callers.require();
        var agency = caller.requireAgency();
        var application = applications.requireSubmittedOf(agency, number);
        var held = places.of(application).stream()
                .filter(one -> !one.application().equals(number))
                .toList();
        var own = held.stream().filter(one -> one.agencyId() == agency).toList();
        audit.read(caller, "PLACES_OPENED", number, null);
        return new Places(
                application.renews(),
                settings.number(Setting.PRACTICE_PLACES),
                own.stream().map(one -> place(one, application.renews())).toList(),
                held.size() - own.size());
    }

    private static Place place(HeldPlace held, @Nullable String renews) {
        return new Place(
                held.ordinal(),
                held.name(),
                held.address(),
                held.application(),
                held.validUntil(),
                held.application().equals(renews));
    }
}
