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
        @Nullable String note) {

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
                row.note());
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "HandOverFacts " + position;
    }
}
