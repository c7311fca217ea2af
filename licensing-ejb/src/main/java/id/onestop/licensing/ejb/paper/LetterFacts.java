package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.util.Map;

/**
 * What decides about the free paragraphs of a letter.
 *
 * @param at when it was prepared: words that were approved later are not its own
 * @param values what stands in the places
 */
public record LetterFacts(long agencyId, Instant at, Map<String, String> values) {

    public LetterFacts {
        values = Map.copyOf(values);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "LetterFacts";
    }
}
