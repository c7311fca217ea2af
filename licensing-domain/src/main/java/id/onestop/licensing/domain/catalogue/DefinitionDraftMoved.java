package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.RecordedEvent;
import java.time.Instant;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A draft was proposed, taken back or published.
 *
 * @param operation {@code DEFINITION_PROPOSED} and the like
 * @param actor reference of the administrator
 */
public record DefinitionDraftMoved(
        long agencyId, long draftId, String serviceCode, String operation, String actor, Instant occurredAt)
        implements RecordedEvent {

    @Override
    public String subject() {
        return "definition:" + serviceCode;
    }

    @Override
    public SortedMap<String, String> facts() {
        return new TreeMap<>(Map.of("draft", Long.toString(draftId)));
    }
}
