package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.ejb.licence.LetterVersion;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of the paragraphs of a letter, and what became of it. */
public record LetterTemplateVersion(
        long id,
        int number,
        LetterWords before,
        LetterWords after,
        String reason,
        State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason)
        implements Versioned {

    static LetterTemplateVersion from(LetterVersion one) {
        return new LetterTemplateVersion(
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
