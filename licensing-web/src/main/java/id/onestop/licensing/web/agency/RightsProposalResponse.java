package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.ProposedRights;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other rights for a post, and what became of them.
 *
 * @param post id of the post
 * @param added rights that it would have and has not
 * @param removed rights that it would lose
 * @param decidable whether the caller may approve or refuse
 * @param own whether the caller proposed it, and may take it back by refusing it
 */
public record RightsProposalResponse(
        long id,
        long post,
        Words postName,
        List<Permission> added,
        List<Permission> removed,
        String reason,
        Proposal.State state,
        String proposedBy,
        Instant proposedAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean decidable,
        boolean own)
        implements Versioned {

    public RightsProposalResponse {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    @Override
    public long version() {
        return Preconditions.versionOf(id, state, decidedAt);
    }

    /** Whether the caller may decide it is another's answer too. */
    @Override
    public boolean lasting() {
        return false;
    }

    static RightsProposalResponse from(ProposedRights one) {
        return new RightsProposalResponse(
                one.id(),
                one.postId(),
                one.post(),
                one.added(),
                one.removed(),
                one.reason(),
                one.state(),
                one.proposedByName(),
                one.proposedAt(),
                one.decidedByName(),
                one.decidedAt(),
                one.decisionReason(),
                one.decidable(),
                one.own());
    }
}
