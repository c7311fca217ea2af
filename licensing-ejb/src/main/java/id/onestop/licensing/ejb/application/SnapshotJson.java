package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes down what registers said, and reads it again; identity numbers are masked on the way in. */
final class SnapshotJson {

    private SnapshotJson() {}

    static String write(RegisterSnapshot snapshot) {
        var entries = Json.createArrayBuilder();
        snapshot.entries().forEach(entry -> entries.add(entry(entry)));
        return Json.createObjectBuilder().add("entries", entries).build().toString();
    }

    static RegisterSnapshot read(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return new RegisterSnapshot(
                    reader.readObject().getJsonArray("entries").getValuesAs(JsonObject.class).stream()
                            .map(SnapshotJson::entry)
                            .toList());
        }
    }

    private static JsonObjectBuilder entry(RegisterEntry entry) {
        var object = Json.createObjectBuilder()
                .add("register", entry.register().name())
                .add("state", entry.state().name())
                .add("fetchedAt", entry.fetchedAt().toString())
                .add("strForLife", entry.person().strForLife())
                .add("verified", entry.facility().verified().name());
        var person = entry.person();
        put(object, "name", person.name());
        put(object, "nik", person.nik() == null ? null : mask(person.nik()));
        put(object, "birthDate", person.birthDate());
        put(object, "strNumber", person.strNumber());
        put(object, "strValidUntil", person.strValidUntil());
        put(object, "profession", person.profession());
        put(object, "practiceAddress", person.practiceAddress());
        put(object, "profileUpdatedOn", entry.profileUpdatedOn());
        put(object, "accountLinkedSince", entry.accountLinkedSince());
        put(object, "facility", entry.facility().name());
        var credits = entry.credits();
        if (credits != null) {
            object.add("earned", credits.earned()).add("needed", credits.needed());
        }
        return object;
    }

    private static RegisterEntry entry(JsonObject object) {
        var person = new Professional(
                text(object, "name"),
                text(object, "nik"),
                date(object, "birthDate"),
                text(object, "strNumber"),
                date(object, "strValidUntil"),
                object.getBoolean("strForLife"),
                text(object, "profession"),
                text(object, "practiceAddress"));
        return new RegisterEntry(
                Register.valueOf(object.getString("register")),
                RegisterEntry.State.valueOf(object.getString("state")),
                Instant.parse(object.getString("fetchedAt")),
                person,
                date(object, "profileUpdatedOn"),
                date(object, "accountLinkedSince"),
                new RegisterEntry.Facility(
                        RegisterEntry.Verification.valueOf(object.getString("verified")), text(object, "facility")),
                object.containsKey("earned")
                        ? new RegisterEntry.Credits(object.getInt("earned"), object.getInt("needed"))
                        : null);
    }

    private static String mask(String nik) {
        return nik.length() == 16 ? nik.substring(0, 6) + "********" + nik.substring(14) : nik;
    }

    private static void put(JsonObjectBuilder object, String key, @Nullable Object value) {
        if (value != null) {
            object.add(key, value.toString());
        }
    }

    private static @Nullable String text(JsonObject object, String key) {
        return object.containsKey(key) ? object.getString(key) : null;
    }

    private static @Nullable LocalDate date(JsonObject object, String key) {
        var text = text(object, key);
        return text == null ? null : LocalDate.parse(text);
    }
}
