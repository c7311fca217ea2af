package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.AgencyChange.Area;
import id.onestop.licensing.domain.agency.AgencyChange.Difference;
import id.onestop.licensing.domain.agency.Post;
import id.onestop.licensing.domain.agency.SetUpChanged;
import id.onestop.licensing.domain.agency.TeamMember;
import id.onestop.licensing.domain.agency.TechnicalTeam;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Technical teams of the caller's agency: appointed, described anew, with members who come and go. */
@Stateless
public class TeamService {

    private static final Logger logger = LoggerFactory.getLogger(TeamService.class);

    @Inject
    TechnicalTeamRepository teams;

    @Inject
    AgencyRepository agencies;

    @Inject
    AgencyDirectory directory;

    @Inject
    AgencyChangeRepository changes;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The teams of the agency, by name. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public List<TeamView> list() {
        long agency = callers.require().requireAgency();
        var posts = posts(agency);
        return teams.of(agency).stream().map(team -> view(team, posts)).toList();
    }

    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public TeamView find(long id) {
        long agency = callers.require().requireAgency();
        return view(teams.require(agency, id), posts(agency));
    }

    /** Appoints a team; answers its id. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public long appoint(DescribeTeam typed) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var posts = posts(agency);
        var team = TechnicalTeam.of(agency, new TeamChecks(posts.keySet()).description(typed));
        teams.add(team);
        tell(caller, team, "TEAM_APPOINTED", List.of(difference(team, "team", "", said(team, posts))));
        return team.id();
    }

    /** Lets the decree say otherwise; what was assessed before keeps the team as it was. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void describe(long id, DescribeTeam typed) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var posts = posts(agency);
        var team = seen(agency, id, typed.version());
        var was = said(team, posts);
        team.describe(new TeamChecks(posts.keySet()).description(typed));
        tell(caller, team, "TEAM_CHANGED", List.of(difference(team, "team", was, said(team, posts))));
    }

    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void enter(long id, EnterMember typed) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var posts = posts(agency);
        var team = seen(agency, id, typed.version());
        var member = new TeamChecks(posts.keySet()).member(agency, typed);
        team.add(member);
        tell(caller, team, "TEAM_CHANGED", List.of(difference(team, "teamMember", "", said(member, posts))));
    }

    /** Takes a member out, by the place in the list that the form showed. */
    @RequiresPermission(Permission.STAFF_ADMINISTER)
    public void remove(long id, long version, int position) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var team = seen(agency, id, version);
        var gone = said(team.remove(position), posts(agency));
        tell(caller, team, "TEAM_CHANGED", List.of(difference(team, "teamMember", gone, "")));
    }

    private TechnicalTeam seen(long agency, long id, long version) {
        var team = teams.require(agency, id);
        if (team.version() != version) {
            throw new Conflict("STRUCTURE_MOVED");
        }
        return teams.change(agency, id);
    }

    private Map<Long, Post> posts(long agency) {
        return agencies.postsOf(agency).stream().collect(Collectors.toMap(Post::id, Function.identity()));
    }

    private TeamView view(TechnicalTeam team, Map<Long, Post> posts) {
        var said = team.description();
        var today = LocalDate.ofInstant(
                clock.instant(), directory.byId(team.agencyId()).zone());
        var members = team.members();
        return new TeamView(
                team.id(),
                team.version(),
                said.name(),
                said.postId(),
                said.postId() == null ? null : origin(said.postId(), posts, ""),
                said.decreeNumber(),
                said.decreeOn(),
                said.from(),
                said.until(),
                team.holdsOn(today),
                IntStream.range(0, members.size())
                        .mapToObj(at -> member(at, members.get(at), posts))
                        .toList());
    }

    private static TeamView.Member member(int at, TeamMember member, Map<Long, Post> posts) {
        return new TeamView.Member(
                at, member.name(), member.function(), origin(member.postId(), posts, member.institution()));
    }

    private static Words origin(@Nullable Long post, Map<Long, Post> posts, String institution) {
        var known = post == null ? null : posts.get(post);
        return known == null ? Words.of(institution) : known.name();
    }

    private static String said(TechnicalTeam team, Map<Long, Post> posts) {
        var said = team.description();
        var office = said.postId() == null
                ? ""
                : ", " + origin(said.postId(), posts, "").id();
        return said.name() + ", " + said.decreeNumber() + ", " + said.decreeOn() + ", " + said.from() + " - "
                + (said.until() == null ? "" : said.until()) + office;
    }

    private static String said(TeamMember member, Map<Long, Post> posts) {
        var function = member.function().isEmpty() ? "" : " (" + member.function() + ")";
        return member.name() + function + ", "
                + origin(member.postId(), posts, member.institution()).id();
    }

    private static Difference difference(TechnicalTeam team, String field, String was, String written) {
        return new Difference(team.name(), field, was, written);
    }

    private void tell(Caller by, TechnicalTeam team, String operation, List<Difference> differences) {
        var actor = new Actor(by.accountId(), by.displayName(), null, null);
        changes.add(team.agencyId(), Area.STRUCTURE, differences, actor, clock.instant());
        events.publish(new SetUpChanged(
                team.agencyId(),
                "team:" + team.id(),
                operation,
                new TreeMap<>(Map.of("members", Integer.toString(team.members().size()))),
                actor.reference(),
                clock.instant()));
        logger.atInfo()
                .addKeyValue("team", team.id())
                .addKeyValue("operation", operation)
                .log("Technical team changed");
    }
}
