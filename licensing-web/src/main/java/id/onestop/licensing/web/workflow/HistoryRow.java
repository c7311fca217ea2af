package id.onestop.licensing.web.workflow;

import id.onestop.licensing.web.shared.Spoken;
import java.util.List;

/**
 * One recorded fact in words.
 *
 * @param facts what else was recorded
 * @param proof first signs of the hash that binds it to the record before
 */
public record HistoryRow(long position, String when, String who, String what, List<Fact> facts, String proof) {

    public HistoryRow {
        facts = List.copyOf(facts);
    }

    /** One thing that was recorded, with its name. */
    public record Fact(String name, Spoken value) {}
}
