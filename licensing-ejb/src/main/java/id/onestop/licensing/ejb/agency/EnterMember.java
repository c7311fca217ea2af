package id.onestop.licensing.ejb.agency;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who becomes a member of a technical team, as it was typed: a post of the agency, or somebody of an institution.
 *
 * @param version of the team as the form showed it
 */
public record EnterMember(
        long version,
        String name,
        String function,
        @Nullable Long postId,
        String institution) {}
