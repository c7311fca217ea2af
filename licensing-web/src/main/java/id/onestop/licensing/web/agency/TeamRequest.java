package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.DescribeTeam;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * What a decree says about a technical team.
 *
 * @param postId office that it works for; left out for all
 * @param decreeOn as {@code 2026-12-28}
 */
public record TeamRequest(
        @Nullable String name,
        @Nullable Long postId,
        @Nullable String decreeNumber,
        @Nullable String decreeOn,
        @Nullable String from,
        @Nullable String until) {

    private static final int LONGEST = 2_000;

    static DescribeTeam command(long version, @Nullable TeamRequest request) {
        var said = request == null ? new TeamRequest(null, null, null, null, null, null) : request;
        var asked = new Parameters();
        var command = new DescribeTeam(
                version,
                asked.optionalText("name", said.name(), LONGEST).orElse(""),
                said.postId(),
                asked.optionalText("decreeNumber", said.decreeNumber(), LONGEST).orElse(""),
                asked.date("decreeOn", said.decreeOn()).orElse(null),
                asked.date("from", said.from()).orElse(null),
                asked.date("until", said.until()).orElse(null));
        asked.require();
        return command;
    }
}
