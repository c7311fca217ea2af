package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a control card as pages and programs show it.
 *
 * @param content stable code of what was handed over
 * @param held working minutes that the giver held the file before; {@code null} for the first line
 * @param gap working minutes in which nobody held it
 */
public record CardRow(
        int position,
        Side from,
        Side to,
        String content,
        @Nullable String note,
        @Nullable Long held,
        long gap) {

    /**
     * Who gave or received.
     *
     * @param name {@code null} while nobody has received it
     * @param at {@code null} while nobody has received it
     */
    public record Side(
            Party party,
            @Nullable String post,
            @Nullable String name,
            @Nullable Instant at) {}

    static CardRow from(ControlCard.Row row) {
        var handOver = row.handOver();
        return new CardRow(
                handOver.position(),
                new Side(handOver.giverKind(), handOver.giverPost(), handOver.giverName(), handOver.givenAt()),
                new Side(
                        handOver.receiverKind(),
                        handOver.receiverPost(),
                        handOver.receiverName(),
                        handOver.receivedAt()),
                handOver.content(),
                handOver.note(),
                row.held(),
                row.gap());
    }
}
