package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.licence.RenewalWindow;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.HeldPlaces;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Reads the licences of a person as places of practice. */
@ApplicationScoped
public class LicencePlaces implements HeldPlaces {

    @Inject
    LicenceRepository licences;

    @Inject
    AgencyDirectory agencies;

    @Inject
    RowSecurity rows;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public List<HeldPlace> of(LicenceApplication application) {
        // other agencies count as well
        return rows.readPublic(() -> licences.places(application.nikHash(), today(application)));
    }

    @Override
    public void requireRenewable(LicenceApplication earlier, boolean renewal) {
        var number = Map.<String, Object>of("number", earlier.number());
        var place = licences.place(earlier.id()).orElseThrow(() -> new RuleViolation("NOTHING_TO_RENEW", number));
        var until = requireNonNull(place.validUntil(), "of a licence");
        var window = new RenewalWindow(settings.number(Setting.RENEWAL_MONTHS));
        if (renewal && !window.isOpen(until, today(earlier))) {
            throw new RuleViolation(
                    "RENEWAL_TOO_EARLY", Map.of("number", earlier.number(), "opens", window.opens(until)));
        }
    }

    private LocalDate today(LicenceApplication application) {
        return LocalDate.ofInstant(
                clock.instant(), agencies.byId(application.agencyId()).zone());
    }
}
