package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The team that assessed a file before an office answered, with decree and members as they were on that day. */
@Entity
@Table(name = "assessing_team")
public class AssessingTeam {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "recommendation_id", updatable = false)
    private long recommendationId;

    @Column(name = "team_id")
    private long teamId;

    private String citation;

    @Column(length = 20_000)
    private String members;

    @Column(name = "chosen_by")
    private long chosenBy;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected AssessingTeam() {}

    /**
     * A team as it is now.
     *
     * @param citation name and decree, as papers name it
     * @param members one each, with what he is and whence he comes
     */
    public record Snapshot(long teamId, String citation, List<String> members) {
        public Snapshot {
            members = List.copyOf(members);
        }
    }

    public static AssessingTeam of(Recommendation asked, Snapshot team, long by, Instant at) {
        var assessing = new AssessingTeam();
        assessing.agencyId = asked.agencyId();
        assessing.recommendationId = asked.id();
        assessing.choose(team, by, at);
        return assessing;
    }

    /** Another team, or the same as it is now; only before the office has answered. */
    public final void choose(Snapshot team, long by, Instant at) {
        teamId = team.teamId();
        citation = team.citation();
        members = String.join("\n", team.members());
        chosenBy = by;
        chosenAt = at;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long recommendationId() {
        return recommendationId;
    }

    public long teamId() {
        return teamId;
    }

    public String citation() {
        return citation;
    }

    public List<String> members() {
        return members.lines().toList();
    }
}
