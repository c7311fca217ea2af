package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Other rights for a post, and what became of them.
 *
 * @param added rights that the post would have and has not
 * @param removed rights that it would lose
 * @param decidable whether the caller may approve or refuse
 * @param own whether the caller proposed it, and may take it back
 */
public record ProposedRights(
        long id,
        long postId,
        Words post,
        List<Permission> added,
        List<Permission> removed,
        String reason,
        State state,
        String proposedByName,
        Instant proposedAt,
        @Nullable String decidedByName,
        @Nullable Instant decidedAt,
        @Nullable String decisionReason,
        boolean decidable,
        boolean own) {

    public ProposedRights {
        added = List.copyOf(added);
        removed = List.copyOf(removed);
    }

    static List<Permission> without(Collection<Permission> these, Collection<Permission> those) {
        return these.stream().filter(one -> !those.contains(one)).sorted().toList();
    }
}
