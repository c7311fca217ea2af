package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.agency.EnterMember;
import id.onestop.licensing.web.shared.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A member of a technical team: of a post of the agency, or of an institution outside it.
 *
 * @param function such as "Ketua"; may be left out
 */
public record TeamMemberRequest(
        @Nullable String memberName,
        @Nullable String function,
        @Nullable Long memberPost,
        @Nullable String institution) {

    private static final int LONGEST = 2_000;

    static EnterMember command(long version, @Nullable TeamMemberRequest request) {
        var said = request == null ? new TeamMemberRequest(null, null, null, null) : request;
        var asked = new Parameters();
        var command = new EnterMember(
                version,
                asked.optionalText("memberName", said.memberName(), LONGEST).orElse(""),
                asked.optionalText("function", said.function(), LONGEST).orElse(""),
                said.memberPost(),
                asked.optionalText("institution", said.institution(), LONGEST).orElse(""));
        asked.require();
        return command;
    }
}
