package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.FacilityEntry;
import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterEntry.Credits;
import id.onestop.licensing.domain.partner.RegisterEntry.Facility;
import id.onestop.licensing.domain.partner.RegisterEntry.State;
import id.onestop.licensing.domain.partner.RegisterEntry.Verification;
import id.onestop.licensing.domain.shared.Normalised;
import id.onestop.licensing.ejb.shared.yaml.YamlDocument;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The registers' file, read: by person, then by register.
 *
 * <p>Dates may be relative to today ({@code -10d}, {@code +5y}), so that what should be fresh stays fresh.
 */
final class RegisterFile {

    private final Clock clock;
    private final LocalDate today;
    private final Map<String, Map<Register, RegisterEntry>> people = new HashMap<>();

    private final Map<String, FacilityEntry> facilities = new HashMap<>();

    private RegisterFile(Clock clock) {
        this.clock = clock;
        this.today = LocalDate.now(clock);
    }

    /**
     * Reads the whole file.
     *
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with every fault and its line
     */
    static RegisterFile read(String name, String text, Clock clock) {
        var document = YamlDocument.read(name, text);
        var file = new RegisterFile(clock);
        for (var person : document.root().maps("people")) {
            file.addPerson(person);
        }
        document.root().optionalMaps("facilities").forEach(file::addFacility);
        document.requireNoFaults();
        return file;
    }

    Optional<RegisterEntry> entry(String nik, Register register) {
        return Optional.ofNullable(people.getOrDefault(nik, Map.of()).get(register));
    }

    /** A facility by the number of its licence, however it is written. */
    Optional<FacilityEntry> facility(String licenceNumber) {
        return Optional.ofNullable(facilities.get(Normalised.number(licenceNumber)));
    }

    private void addFacility(YamlMap map) {
        var number = map.string("licence");
        facilities.put(
                Normalised.number(number),
                new FacilityEntry(
                        FacilityEntry.State.FOUND,
                        number,
                        map.string("name"),
                        map.string("address"),
                        date(map, "validUntil")));
    }

    private void addPerson(YamlMap person) {
        String nik = person.string("nik");
        if (!nik.matches("\\d{16}")) {
            person.faultAt("nik", "NIK_DIGITS");
        }
        var entries = new EnumMap<Register, RegisterEntry>(Register.class);
        for (var register : person.maps("registers")) {
            var entry = entry(register);
            entries.put(entry.register(), entry);
        }
        if (people.put(nik, entries) != null) {
            person.faultAt("nik", "NIK_TWICE");
        }
    }

    private RegisterEntry entry(YamlMap map) {
        var register = map.oneOf("register", Register.class);
        var state = map.oneOf("state", State.class, State.FOUND);
        return new RegisterEntry(
                register,
                state,
                clock.instant(),
                professional(map),
                date(map, "profileUpdated"),
                date(map, "accountLinkedSince"),
                map.optionalMap("facility").map(RegisterFile::facility).orElse(Facility.UNKNOWN),
                map.optionalMap("credits").map(RegisterFile::credits).orElse(null));
    }

    private Professional professional(YamlMap map) {
        boolean forLife = map.bool("strForLife", false);
        return new Professional(
                map.optionalString("name").orElse(null),
                map.optionalString("nik").orElse(null),
                date(map, "birthDate"),
                map.optionalString("strNumber").orElse(null),
                date(map, "strValidUntil"),
                forLife,
                map.optionalString("profession").orElse(null),
                map.optionalString("practiceAddress").orElse(null));
    }

    private static Facility facility(YamlMap map) {
        return new Facility(
                map.oneOf("verified", Verification.class),
                map.optionalString("name").orElse(null));
    }

    private static Credits credits(YamlMap map) {
        return new Credits(map.integer("earned"), map.integer("needed"));
    }

    private @Nullable LocalDate date(YamlMap map, String key) {
        return map.optional(key).map(this::date).orElse(null);
    }

    private LocalDate date(YamlValue value) {
        String written = value.string();
        try {
            return written.startsWith("-") || written.startsWith("+")
                    ? today.plus(Period.parse("P" + written.toUpperCase(Locale.ROOT)))
                    : LocalDate.parse(written);
        } catch (DateTimeException wrong) {
            value.fault("DAY_WRONG", "value", written);
            return today;
        }
    }
}
