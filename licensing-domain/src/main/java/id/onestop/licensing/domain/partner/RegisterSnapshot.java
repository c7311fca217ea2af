package id.onestop.licensing.domain.partner;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the registers said about one person at one time; kept with the file, so that a later look shows what was seen. */
public record RegisterSnapshot(List<RegisterEntry> entries) {

    public RegisterSnapshot {
        entries = entries.stream()
                .sorted(Comparator.comparing(RegisterEntry::register))
                .toList();
    }

    public Optional<RegisterEntry> of(Register register) {
        return entries.stream().filter(entry -> entry.register() == register).findFirst();
    }

    /** Whether a register that was asked did not answer. */
    public boolean incomplete() {
        return entries.stream().anyMatch(entry -> entry.state() == RegisterEntry.State.UNAVAILABLE);
    }

    /** The oldest of the answers. */
    public Optional<Instant> oldest() {
        return entries.stream().map(RegisterEntry::fetchedAt).min(Comparator.naturalOrder());
    }
}
