package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.agency.DescribeTeam;
import id.onestop.licensing.ejb.agency.EnterMember;
import id.onestop.licensing.ejb.agency.StructureService;
import id.onestop.licensing.ejb.agency.TeamService;
import id.onestop.licensing.ejb.agency.TeamView;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Technical teams: all of them with the form for one more, and one with its members. */
@Named
@RequestScoped
public class TeamBacking {

    static final String PATH = "/administration/teams";

    @Inject
    TeamService teams;

    @Inject
    StructureService structure;

    @Inject
    Messages msg;

    private final Map<String, @Nullable String> values = new HashMap<>();
    private @Nullable List<TeamView> rows;
    private @Nullable TeamView row;
    private @Nullable LocalDate decreeOn;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable String version;

    public void load() {
        getRows();
    }

    public void loadOne() {
        var team = getRow();
        // the forms of the page are sent one at a time: what was not sent is shown as it holds
        if (!values.containsKey("name")) {
            values.put("name", team.name());
            values.put("decreeNumber", team.decreeNumber());
            values.put("post", team.postId() == null ? "" : Long.toString(team.postId()));
            decreeOn = team.decreeOn();
            from = team.from();
            until = team.until();
        }
    }

    public void appoint() {
        try {
            long id = teams.appoint(described());
            Notices.add("agency.teams.appointed", "name", said("name"));
            Redirects.to(PATH + "/" + id);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void save() {
        try {
            teams.describe(getRow().id(), described());
            done("agency.teams.saved");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public void add() {
        try {
            teams.enter(
                    getRow().id(),
                    new EnterMember(
                            PostBacking.version(getVersion()),
                            said("memberName"),
                            said("function"),
                            PostBacking.number(values.get("memberPost")),
                            said("institution")));
            done("agency.teams.memberAdded");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Takes out the member whose button was pressed. */
    public void remove() {
        var position = PathParameters.get("remove");
        try {
            teams.remove(
                    getRow().id(),
                    PostBacking.version(getVersion()),
                    position.matches("\\d{1,3}") ? Integer.parseInt(position) : -1);
            done("agency.teams.memberRemoved");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private void done(String notice) {
        Notices.add(notice, "name", getRow().name());
        Redirects.to(PATH + "/" + getRow().id());
    }

    private DescribeTeam described() {
        return new DescribeTeam(
                PostBacking.version(version),
                said("name"),
                PostBacking.number(values.get("post")),
                said("decreeNumber"),
                decreeOn,
                from,
                until);
    }

    private String said(String field) {
        return requireNonNullElse(values.get(field), "");
    }

    public List<TeamView> getRows() {
        if (rows == null) {
            rows = teams.list();
        }
        return rows;
    }

    public TeamView getRow() {
        if (row == null) {
            row = teams.find(requireNonNullElse(PostBacking.number(PathParameters.get("id")), -1L));
        }
        return row;
    }

    /** The posts that are open, for an office and for members. */
    public List<Option> getPosts() {
        return structure.show().units().stream()
                .flatMap(unit -> unit.posts().stream())
                .filter(post -> post.endedOn() == null)
                .map(post -> new Option(Long.toString(post.id()), post.name().in(msg.language())))
                .toList();
    }

    public Map<String, @Nullable String> getValues() {
        return values;
    }

    public @Nullable LocalDate getDecreeOn() {
        return decreeOn;
    }

    public void setDecreeOn(@Nullable LocalDate decreeOn) {
        this.decreeOn = decreeOn;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public String getVersion() {
        return version == null ? Long.toString(getRow().version()) : version;
    }

    public void setVersion(@Nullable String version) {
        this.version = version;
    }
}
