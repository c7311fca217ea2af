package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.ClaimedPlace;
import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.OldLicence;
import id.onestop.licensing.domain.application.OldLicenceForm;
import id.onestop.licensing.domain.application.Predecessors;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.RenewalWindow;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.HeldPlaces;
import id.onestop.licensing.ejb.catalogue.Definitions;
import id.onestop.licensing.ejb.licence.LicenceRepository.KnownRow;
import id.onestop.licensing.ejb.licence.LicenceRepository.PlaceRow;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the licences of a person as places of practice. */
@ApplicationScoped
public class LicencePlaces implements HeldPlaces {

    /** No agency. */
    private static final long NOWHERE = 0;

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
        return holding(application).places();
    }

    @Override
    public Holding holding(LicenceApplication application) {
        var today = today(application);
        // other agencies count as well; what is over counts where it can be renewed
        var found = rows.readPublic(() -> licences.places(
                application.nikHash(),
                today,
                replaces(application) ? application.agencyId() : NOWHERE,
                application.serviceCode()));
        return new Seen(
                application,
                found.stream()
                        .map(PlaceRow::place)
                        .filter(one ->
                                one.validUntil() == null || !one.validUntil().isBefore(today))
                        .toList(),
                found.stream()
                        .filter(row -> row.licence() != null && isOf(application, row.place()))
                        .sorted(Comparator.comparing(
                                (PlaceRow row) -> requireNonNull(row.licence()), Comparator.reverseOrder()))
                        .map(Known::of)
                        .toList());
    }

    private static boolean isOf(LicenceApplication application, HeldPlace place) {
        return place.agencyId() == application.agencyId() && place.serviceCode().equals(application.serviceCode());
    }

    /** What one look found. */
    private final class Seen implements Holding {

        private final LicenceApplication application;
        private final List<HeldPlace> places;
        private final List<Known> known;

        Seen(LicenceApplication application, List<HeldPlace> places, List<Known> known) {
            this.application = application;
            this.places = places;
            this.known = known;
        }

        @Override
        public List<HeldPlace> places() {
            return places;
        }

        @Override
        public void requirePredecessor(PlaceReference place) {
            if (!replaces(application)) {
                return;
            }
            requireNoRival(application, known, place);
            var found = find(application, known, place);
            if (found.isPresent()) {
                requireFit(application, found.get(), predecessors(known), place);
            } else if (application.renews() != null) {
                throw new RuleViolation("NOTHING_TO_RENEW", Map.of("number", application.renews()));
            } else if (OldLicenceForm.asks(application)) {
                requireNamed(application);
            }
        }
    }

    /** Of a licence that the register does not know the holder says how long it holds: the copy holds no longer. */
    private void requireNamed(LicenceApplication application) {
        var region = agencies.byId(application.agencyId()).profile().region();
        var until = new HolderFacts(application.answers(), region).oldLicenceUntil();
        var number = typed(application);
        if (number.isEmpty() || until.isEmpty()) {
            throw new RuleViolation(UNKNOWN, Map.of("number", application.number()));
        }
        if (until.get().isBefore(today(application))) {
            throw new RuleViolation(OVER, Map.of("number", number, "until", until.get()));
        }
    }

    /**
     * A licence of the person, service and agency.
     *
     * @param valid whether it was issued; else it is about to be
     * @param renews the application whose licence its own application names
     */
    private record Known(
            OldLicence old, boolean valid, @Nullable String renews) {

        static Known of(PlaceRow row) {
            var place = row.place();
            // what is about to be has no last day that counts
            var until = place.validUntil() == null ? LocalDate.MAX : place.validUntil();
            var number = row.number() == null ? "" : row.number();
            return new Known(
                    new OldLicence(place.application(), number, place.name(), place.address(), until),
                    !place.prepared(),
                    place.renews());
        }

        static Known of(KnownRow row) {
            return new Known(LicencePlaces.old(row), row.valid(), row.renews());
        }
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
        return predecessor(application, rows(application));
    }

    /** The same where the licences that it may replace are known already. */
    Optional<OldLicence> predecessor(LicenceApplication application, List<KnownRow> rows) {
        return find(application, known(rows), place(application));
    }

    /** The licence that ends when the one of this application begins. */
    Optional<Licence> toReplace(LicenceApplication application) {
        return toReplace(application, rows(application));
    }

    /** The same where the licences that it may replace are known already. */
    Optional<Licence> toReplace(LicenceApplication application, List<KnownRow> rows) {
        return find(application, known(rows), place(application))
                .flatMap(found -> rows.stream()
                        .filter(row -> row.valid() && row.application().equals(found.application()))
                        .findFirst()
                        .map(KnownRow::licence));
    }

    private static List<Known> known(List<KnownRow> rows) {
        return rows.stream().map(Known::of).toList();
    }

    private void requireFit(LicenceApplication application, OldLicence old, Predecessors known, PlaceReference place) {
        var today = today(application);
        requireOpen(old.application(), old.validUntil(), application.kind() == ApplicationKind.RENEWAL, today);
        if (known.leavesAnother(old, place, today)) {
            throw new RuleViolation("PLACE_LICENSED");
        }
    }

    /** Of two that would take the place of one licence the first that is written gets it. */
    private static void requireNoRival(LicenceApplication application, List<Known> known, PlaceReference place) {
        known.stream()
                .filter(row -> !row.valid() && !row.old().application().equals(application.number()))
                .filter(row -> row.renews() != null && row.renews().equals(application.renews())
                        || row.old().place().equals(place))
                .findFirst()
                .ifPresent(row -> {
                    throw new RuleViolation(
                            "RENEWAL_UNDER_WAY", Map.of("number", row.old().application()));
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

    private Optional<OldLicence> find(LicenceApplication application, List<Known> known, PlaceReference place) {
        return predecessors(known).find(application.renews(), typed(application), place);
    }

    private static Predecessors predecessors(List<Known> known) {
        return new Predecessors(
                known.stream().filter(Known::valid).map(Known::old).toList());
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
        return OldLicenceForm.number(
                definitions.byId(application.definitionId()).definition(), application.answers());
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
