package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.TeamMember;
import id.onestop.licensing.domain.agency.TechnicalTeam.Description;
import id.onestop.licensing.ejb.shared.TypedWords;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything that is wrong with a technical team, or with a member, at once. */
final class TeamChecks {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_SHORT = 120;

    private final TypedWords words = new TypedWords();
    private final Set<Long> posts;

    /** @param posts of the agency */
    TeamChecks(Set<Long> posts) {
        this.posts = posts;
    }

    Description description(DescribeTeam typed) {
        var name = line("name", typed.name(), LONGEST_NAME, true);
        var decree = line("decreeNumber", typed.decreeNumber(), LONGEST_SHORT, true);
        var on = day("decreeOn", typed.decreeOn());
        var from = day("from", typed.from());
        post("post", typed.postId());
        var until = typed.until();
        if (until != null && typed.from() != null && until.isBefore(from)) {
            fault("until", "TEAM_PERIOD_BACKWARDS", Map.of());
        }
        words.require();
        return new Description(name, typed.postId(), decree, on, from, until);
    }

    TeamMember member(long agency, EnterMember typed) {
        var name = line("memberName", typed.name(), LONGEST_NAME, true);
        var function = line("function", typed.function(), LONGEST_SHORT, false);
        var institution = line("institution", typed.institution(), LONGEST_NAME, false);
        post("memberPost", typed.postId());
        if (typed.postId() == null && institution.isEmpty()) {
            fault("institution", "TEAM_ORIGIN_MISSING", Map.of());
        } else if (typed.postId() != null && !institution.isEmpty()) {
            fault("institution", "TEAM_ORIGIN_TWICE", Map.of());
        }
        words.require();
        return new TeamMember(agency, name, function, typed.postId(), institution);
    }

    private String line(String field, String typed, int longest, boolean needed) {
        return needed ? words.needed(field, typed, longest) : words.line(field, typed, longest);
    }

    private LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) {
            fault(field, "REQUIRED", Map.of());
            return LocalDate.EPOCH;
        }
        return day;
    }

    private void post(String field, @Nullable Long post) {
        if (post != null && !posts.contains(post)) {
            fault(field, "TEAM_POST_UNKNOWN", Map.of());
        }
    }

    private void fault(String field, String code, Map<String, Object> parameters) {
        words.fault(field, code, parameters);
    }
}
