package id.onestop.licensing.domain.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * A member of a technical team.
 *
 * @param function what the member is in the team, such as "Ketua"; may be empty
 * @param postId post of the agency; {@code null} for somebody from outside
 * @param institution whence somebody from outside comes; empty for a post of the agency
 */
@Embeddable
public record TeamMember(
        @Column(name = "agency_id") long agencyId,
        @Column(name = "name") String name,
        @Column(name = "function") String function,
        @Column(name = "post_id") @Nullable Long postId,
        @Column(name = "institution") String institution) {}
