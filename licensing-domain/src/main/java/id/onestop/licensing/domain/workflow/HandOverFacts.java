package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.workflow.HandOver.Party;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What one row of the control card says, for everybody who may read the card. */
public record HandOverFacts(
        int position,
        Party giverKind,
        @Nullable Long giverAccount,
        String giverName,
        @Nullable String giverPost,
        Instant givenAt,
        Party receiverKind,
        String receiverPost,
        @Nullable Long receiverAccount,
        @Nullable String receiverName,
        @Nullable Instant receivedAt,
        String content,
        @Nullable String note,
        @Nullable String beside,
        Decrees decrees) {

    static HandOverFacts of(HandOver row) {
        return new HandOverFacts(
                row.position(),
                row.giverKind(),
                row.giverAccount(),
                row.giverName(),
                row.giverPost(),
                row.givenAt(),
                row.receiverKind(),
                row.receiverPost(),
                row.receiverAccount(),
                row.receiverName(),
                row.receivedAt(),
                row.content(),
                row.note(),
                row.beside(),
                new Decrees(row.giverDecree(), row.receiverDecree(), row.mergedWith(), row.mergingDecree()));
    }

    /**
     * The decrees behind a hand-over.
     *
     * @param giver by which the giver acted; {@code null} in his own post, as for the receiver
     * @param mergedWith name of the earlier step that the giver did as well
     * @param merging by which both steps are one
     */
    public record Decrees(
            @Nullable String giver,
            @Nullable String receiver,
            @Nullable String mergedWith,
            @Nullable String merging) {}

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "HandOverFacts " + position;
    }
}
