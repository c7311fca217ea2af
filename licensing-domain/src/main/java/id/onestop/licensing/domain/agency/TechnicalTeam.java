package id.onestop.licensing.domain.agency;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A team that assesses files of an agency, appointed by decree for a period, with as many members as the work needs. */
@Entity
@Table(name = "technical_team")
public class TechnicalTeam {

    private static final int MOST_MEMBERS = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "post_id")
    private @Nullable Long postId;

    private String name;

    @Column(name = "decree_number")
    private String decreeNumber;

    @Column(name = "decree_on")
    private LocalDate decreeOn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private @Nullable LocalDate validUntil;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    @OrderColumn(name = "position")
    private List<TeamMember> members = new ArrayList<>();

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected TechnicalTeam() {}

    /**
     * What a decree says about a team.
     *
     * @param postId office that it works for; {@code null} for all
     * @param until last day; {@code null} until another decree
     */
    public record Description(
            String name,
            @Nullable Long postId,
            String decreeNumber,
            LocalDate decreeOn,
            LocalDate from,
            @Nullable LocalDate until) {}

    public static TechnicalTeam of(long agencyId, Description said) {
        var team = new TechnicalTeam();
        team.agencyId = agencyId;
        team.describe(said);
        return team;
    }

    /** Says otherwise; what was assessed before keeps the team as it was. */
    public final void describe(Description said) {
        name = said.name();
        postId = said.postId();
        decreeNumber = said.decreeNumber();
        decreeOn = said.decreeOn();
        validFrom = said.from();
        validUntil = said.until();
    }

    public Description description() {
        return new Description(name, postId, decreeNumber, decreeOn, validFrom, validUntil);
    }

    public void add(TeamMember member) {
        if (members.size() >= MOST_MEMBERS) {
            throw new RuleViolation("TEAM_FULL", Map.of("most", MOST_MEMBERS));
        }
        members.add(member);
    }

    /** Takes a member out; answers who it was. */
    public TeamMember remove(int position) {
        if (position < 0 || position >= members.size()) {
            throw new RuleViolation("TEAM_MEMBER_UNKNOWN");
        }
        return members.remove(position);
    }

    /** Whether its decree holds on a day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
    }

    /** Whether it works for an office. */
    public boolean worksFor(long office) {
        return postId == null || postId == office;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long version() {
        return version;
    }

    public long agencyId() {
        return agencyId;
    }

    public String name() {
        return name;
    }

    public List<TeamMember> members() {
        return List.copyOf(members);
    }
}
