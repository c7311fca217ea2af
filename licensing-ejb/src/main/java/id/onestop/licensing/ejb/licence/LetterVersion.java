package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Proposal.State;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of an agency's paragraphs for a kind of letter, and what became of it.
 *
 * @param before the words in whose place it was proposed, the product's filled in
 * @param after its words, the product's filled in
 * @param decidable whether the caller may approve or refuse
 * @param own whether the caller proposed it, and may take it back
 */
public record LetterVersion(
        long id,
        LetterKind kind,
        int number,
        LetterWords before,
        LetterWords after,
        String reason,
        State state,
        String proposedByName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean decidable,
        boolean own) {}
