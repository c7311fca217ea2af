package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An agency stated that a regulation has ended, or took that back.
 *
 * @param operation {@code REGULATION_MARKED} or {@code REGULATION_UNMARKED}
 */
public record RegulationMarked(
        long agencyId,
        String operation,
        String regulation,
        RegulationMark.Kind kind,
        LocalDate endedOn,
        LocalDate graceUntil,
        String actor,
        Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "regulation:" + regulation;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(
                Map.of("kind", kind.name(), "endedOn", endedOn.toString(), "graceUntil", graceUntil.toString()));
    }
}
