package id.onestop.licensing.web.agency;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.TeamView;
import id.onestop.licensing.web.shared.Versioned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A technical team.
 *
 * @param postId office that it works for; {@code null} for all
 * @param inForce whether its decree holds today
 */
public record TeamResponse(
        long id,
        long version,
        String name,
        @Nullable Long postId,
        String decreeNumber,
        LocalDate decreeOn,
        LocalDate from,
        @Nullable LocalDate until,
        boolean inForce,
        List<Member> members)
        implements Versioned {

    public TeamResponse {
        members = List.copyOf(members);
    }

    /** Whether its decree holds changes with the day. */
    @Override
    public boolean lasting() {
        return false;
    }

    /**
     * A member.
     *
     * @param origin post of the agency, or institution
     */
    public record Member(int position, String name, String function, Words origin) {}

    static TeamResponse from(TeamView team) {
        return new TeamResponse(
                team.id(),
                team.version(),
                team.name(),
                team.postId(),
                team.decreeNumber(),
                team.decreeOn(),
                team.from(),
                team.until(),
                team.holds(),
                team.members().stream()
                        .map(one -> new Member(one.position(), one.name(), one.function(), one.origin()))
                        .toList());
    }
}
