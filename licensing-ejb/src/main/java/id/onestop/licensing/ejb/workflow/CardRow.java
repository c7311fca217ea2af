package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a control card as pages and programs show it.
 *
 * @param content stable code of what was handed over
 * @param beside code of the step beside the line that it is about; {@code null} for the file itself
 * @param merged {@code null} unless a decree made this step and an earlier one of the giver one
 * @param held working minutes that the giver held the file before; {@code null} for the first line
 * @param gap working minutes in which nobody held it
 */
public record CardRow(
        int position,
        Side from,
        Side to,
        String content,
        @Nullable String note,
        @Nullable String beside,
        @Nullable Merge merged,
        @Nullable Long held,
        long gap) {

    /**
     * Who gave or received.
     *
     * @param name {@code null} while nobody has received it
     * @param at {@code null} while nobody has received it
     * @param decree by which a substitute acts; {@code null} in one's own post
     */
    public record Side(
            Party party,
            @Nullable String post,
            @Nullable String name,
            @Nullable Instant at,
            @Nullable String decree) {}

    /** Two steps that are one, by a decree. */
    public record Merge(String step, String decree) {}

    static CardRow from(ControlCard.Row row) {
        var handOver = row.handOver();
        var decrees = handOver.decrees();
        return new CardRow(
                handOver.position(),
                new Side(
                        handOver.giverKind(),
                        handOver.giverPost(),
                        handOver.giverName(),
                        handOver.givenAt(),
                        decrees.giver()),
                new Side(
                        handOver.receiverKind(),
                        handOver.receiverPost(),
                        handOver.receiverName(),
                        handOver.receivedAt(),
                        decrees.receiver()),
                handOver.content(),
                handOver.note(),
                handOver.beside(),
                decrees.mergedWith() == null || decrees.merging() == null
                        ? null
                        : new Merge(decrees.mergedWith(), decrees.merging()),
                row.held(),
                row.gap());
    }
}
