package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ClaimedPlace;
import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicence;
import id.onestop.licensing.domain.application.Predecessors;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.RequirementKind;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.RenewalWindow;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.HeldPlaces;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.licence.LicenceRepository.KnownRow;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the licences of a person as places of practice. */
@ApplicationScoped
public class LicencePlaces implements HeldPlaces {

    @Inject
    LicenceRepository licences;

    @Inject
    Definitions definitions;

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
        var place = licences.place(earlier.id())
                .orElseThrow(() -> new RuleViolation("NOTHING_TO_RENEW", Map.of("number", earlier.number())));
        requireOpen(earlier.number(), requireNonNull(place.validUntil(), "of a licence"), renewal, today(earlier));
    }

    private void requireOpen(String number, LocalDate until, boolean renewal, LocalDate today) {
        var window = new RenewalWindow(settings.number(Setting.RENEWAL_MONTHS));
        if (renewal && !window.isOpen(until, today)) {
            throw new RuleViolation("RENEWAL_TOO_EARLY", Map.of("number", number, "opens", window.opens(until)));
        }
        if (!renewal && until.isBefore(today)) {
            // a copy holds no longer than what it stands for
            throw new RuleViolation("REPLACEMENT_TOO_LATE", Map.of("number", number, "until", until));
        }
    }

    @Override
    public Optional<OldLicence> predecessor(LicenceApplication application) {
        return row(application, rows(application), place(application)).map(LicencePlaces::old);
    }

    /** The licence that ends when the one of this application begins. */
    Optional<Licence> toReplace(LicenceApplication application) {
        return row(application, rows(application), place(application)).map(KnownRow::licence);
    }

    @Override
    public void requirePredecessor(LicenceApplication application, PlaceReference place) {
        if (!replaces(application)) {
            return;
        }
        var known = rows(application);
        requireNoRival(application, known, place);
        var found = row(application, known, place).map(LicencePlaces::old);
        if (found.isPresent()) {
            requireFit(application, found.get(), predecessors(known), place);
        } else if (application.renews() != null) {
            throw new RuleViolation("NOTHING_TO_RENEW", Map.of("number", application.renews()));
        }
    }

    private void requireFit(LicenceApplication application, OldLicence old, Predecessors known, PlaceReference place) {
        var today = today(application);
        requireOpen(old.application(), old.validUntil(), application.kind() == ApplicationKind.RENEWAL, today);
        if (known.leavesAnother(old, place, today)) {
            throw new RuleViolation("PLACE_LICENSED");
        }
    }

    /** Of two that would take the place of one licence the first that is written gets it. */
    private static void requireNoRival(LicenceApplication application, List<KnownRow> known, PlaceReference place) {
        known.stream()
                .filter(row -> !row.valid() && !row.application().equals(application.number()))
                .filter(row -> row.renews() != null && row.renews().equals(application.renews())
                        || old(row).place().equals(place))
                .findFirst()
                .ifPresent(row -> {
                    throw new RuleViolation("RENEWAL_UNDER_WAY", Map.of("number", row.application()));
                });
    }

    @Override
    public List<OldLicence> replaceable(String nikHash, long agencyId, String serviceCode) {
        return licences.listReplaceable(nikHash, agencyId, serviceCode).stream()
                .filter(KnownRow::valid)
                .map(LicencePlaces::old)
                .toList();
    }

    @Override
    public List<OldLicence> replaceable(String nikHash, long agencyId) {
        return licences.listReplaceable(nikHash, agencyId, "").stream()
                .filter(KnownRow::valid)
                .map(LicencePlaces::old)
                .toList();
    }

    private List<KnownRow> rows(LicenceApplication application) {
        return replaces(application)
                ? licences.listReplaceable(application.nikHash(), application.agencyId(), application.serviceCode())
                : List.of();
    }

    private Optional<KnownRow> row(LicenceApplication application, List<KnownRow> known, PlaceReference place) {
        return predecessors(known)
                .find(application.renews(), typed(application), place)
                .flatMap(found -> known.stream()
                        .filter(row -> row.application().equals(found.application()))
                        .findFirst());
    }

    private static Predecessors predecessors(List<KnownRow> known) {
        return new Predecessors(
                known.stream().filter(KnownRow::valid).map(LicencePlaces::old).toList());
    }

    private static OldLicence old(KnownRow row) {
        var licence = row.licence();
        return new OldLicence(
                row.application(),
                licence.printedNumber(),
                licence.place().name(),
                licence.place().address(),
                licence.validUntil());
    }

    private static boolean replaces(LicenceApplication application) {
        return application.kind() == ApplicationKind.RENEWAL || application.kind() == ApplicationKind.REPLACEMENT;
    }

    /** The number of the old licence where the form asks for it. */
    private String typed(LicenceApplication application) {
        return definitions.byId(application.definitionId()).definition().requirements().stream()
                .filter(requirement -> requirement.kind() == RequirementKind.OLD_LICENCE)
                .flatMap(requirement -> Stream.ofNullable(requirement.rules().cites()))
                .map(rule -> application.answers().values().getOrDefault(rule.answer(), ""))
                .filter(number -> !number.isBlank())
                .findFirst()
                .orElse("");
    }

    private PlaceReference place(LicenceApplication application) {
        var claimed = application.claimed();
        var region = agencies.byId(application.agencyId()).profile().region();
        return claimed != null
                ? claimed.place()
                : ClaimedPlace.of(new HolderFacts(application.answers(), region))
                        .place();
    }

    private LocalDate today(LicenceApplication application) {
        return LocalDate.ofInstant(
                clock.instant(), agencies.byId(application.agencyId()).zone());
    }
}
