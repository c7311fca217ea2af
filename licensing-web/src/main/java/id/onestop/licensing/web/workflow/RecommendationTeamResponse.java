package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.AssessedBy;
import id.onestop.licensing.ejb.workflow.TeamChoice;
import id.onestop.licensing.web.shared.Preconditions;
import id.onestop.licensing.web.shared.Versioned;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The technical team that assesses a file.
 *
 * @param team its id; {@code null} where none is named
 * @param citation name and decree
 * @param choices the teams that may be named
 */
public record RecommendationTeamResponse(
        @Nullable Long team, @Nullable String citation, List<String> members, List<Choice> choices)
        implements Versioned {

    public RecommendationTeamResponse {
        members = List.copyOf(members);
        choices = List.copyOf(choices);
    }

    /** A team that may be named. */
    public record Choice(long id, String citation) {}

    static RecommendationTeamResponse from(@Nullable AssessedBy named, List<TeamChoice> choices) {
        return new RecommendationTeamResponse(
                named == null ? null : named.teamId(),
                named == null ? null : named.citation(),
                named == null ? List.of() : named.members(),
                choices.stream()
                        .map(one -> new Choice(one.id(), one.citation()))
                        .toList());
    }

    @Override
    public long version() {
        return Preconditions.versionOf(team, citation, members);
    }

    /** Other teams may be named on another day. */
    @Override
    public boolean lasting() {
        return false;
    }
}
