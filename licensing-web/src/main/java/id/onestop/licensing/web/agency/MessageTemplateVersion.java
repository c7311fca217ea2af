package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.ejb.notification.WordingVersion;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of the words of a message, and what became of it. */
public record MessageTemplateVersion(
        long id,
        int number,
        MessageWords before,
        MessageWords after,
        String reason,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason)
        implements Versioned {

    static MessageTemplateVersion from(WordingVersion one) {
        return new MessageTemplateVersion(
                one.id(),
                one.number(),
                one.before(),
                one.after(),
                one.reason(),
                one.state(),
                one.proposedByName(),
                one.proposedAt(),
                one.decidedByName(),
                one.decidedAt(),
                one.decisionReason());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, state, decidedAt);
    }

    /** The product's own words are filled in. */
    @Override
    public boolean lasting() {
        return false;
    }
}
