package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import org.jspecify.annotations.Nullable;

/** A snapshot as it is kept with a file: everything that was seen, except that identity numbers are masked. */
@ApplicationScoped
public class SnapshotJson {

    private static final int SHOWN_BEFORE = 6;
    private static final int SHOWN_BEHIND = 2;

    private final Jsonb json = JsonbBuilder.create();

    public String write(RegisterSnapshot snapshot) {
        var masked = snapshot.entries().stream().map(SnapshotJson::masked).toList();
        return json.toJson(new RegisterSnapshot(masked));
    }

    public RegisterSnapshot read(String kept) {
        return json.fromJson(kept, RegisterSnapshot.class);
    }

    private static RegisterEntry masked(RegisterEntry entry) {
        var person = entry.person();
        return new RegisterEntry(
                entry.register(),
                entry.state(),
                entry.fetchedAt(),
                new Professional(
                        person.name(),
                        masked(person.nik()),
                        person.strNumber(),
                        person.strValidUntil(),
                        person.strForLife(),
                        person.profession(),
                        person.practiceAddress()),
                entry.profileUpdatedOn(),
                entry.accountLinkedSince(),
                entry.facility(),
                entry.credits());
    }

    private static @Nullable String masked(@Nullable String nik) {
        if (nik == null || nik.length() <= SHOWN_BEFORE + SHOWN_BEHIND) {
            return nik;
        }
        int behind = nik.length() - SHOWN_BEHIND;
        return nik.substring(0, SHOWN_BEFORE) + "*".repeat(behind - SHOWN_BEFORE) + nik.substring(behind);
    }
}
