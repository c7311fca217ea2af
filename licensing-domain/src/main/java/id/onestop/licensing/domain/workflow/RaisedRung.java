package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.catalogue.Rung;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * That a rung of a file's ladder was reached, and whose the file was; the table takes each once per file, step and round.
 *
 * <p>A round of a step begins when the file comes to it anew: handed in, handed in once more after a return, or sent back by a later step.
 * Another holder, a consent that was not given, a pause, other days and another version of the definition begin none.
 */
@Entity
@Table(name = "escalation")
public class RaisedRung {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "escalation")
    @SequenceGenerator(name = "escalation", sequenceName = "escalation_seq", allocationSize = 500)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    @Column(name = "work_item_id", updatable = false)
    private long workItemId;

    @Column(name = "visit_id", updatable = false)
    private long visitId;

    @Column(name = "step_code", updatable = false)
    private String stepCode;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Column(name = "rung_code", updatable = false)
    private String rungCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", updatable = false)
    private Rung.Kind kind;

    @Column(name = "reached_at", updatable = false)
    private Instant reachedAt;

    @Column(name = "recorded_at", updatable = false)
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", updatable = false)
    private Outcome outcome;

    @Column(name = "told_posts", updatable = false)
    private String toldPosts;

    @Column(name = "owner_account", updatable = false)
    private @Nullable Long ownerAccount;

    @Column(name = "owner_name", updatable = false)
    private @Nullable String ownerName;

    @Column(name = "deemed_on", updatable = false)
    private @Nullable LocalDate deemedOn;

    @Column(name = "owner_post_id", updatable = false)
    private long ownerPostId;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RaisedRung() {}

    /** What came of it. */
    public enum Outcome {
        /** Its people got a notice. */
        TOLD,
        /** A higher rung was reached before anybody could be told; its notice went to these people too. */
        COLLAPSED,
        /** The file had gone on before anybody could be told: recorded for the sake of the record. */
        LATE
    }

    /**
     * Records a rung of the file's open step.
     *
     * @param toldPosts codes of the posts whose people got the notice
     * @param deemedOn day on which the system decides itself; {@code null} where it never does
     */
    public static RaisedRung of(
            WorkItem item,
            Ladder.Mark mark,
            Outcome outcome,
            List<String> toldPosts,
            @Nullable LocalDate deemedOn,
            Instant at) {
        var raised = new RaisedRung();
        raised.agencyId = item.agencyId();
        raised.applicationId = item.applicationId();
        raised.applicationNumber = item.applicationNumber();
        raised.workItemId = item.id();
        raised.visitId = item.visit();
        raised.stepCode = item.stepCode();
        raised.round = item.round();
        raised.rungCode = mark.rung().code();
        raised.kind = mark.rung().kind();
        raised.reachedAt = mark.at();
        raised.recordedAt = at;
        raised.outcome = outcome;
        raised.toldPosts = String.join(",", toldPosts);
        raised.deemedOn = deemedOn;
        raised.ownerAccount = item.claimedBy();
        raised.ownerName = item.claimedByName();
        raised.ownerPostId = item.postId();
        return raised;
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    /** The round of the step: its first item, which may have gone over to another. */
    public long visitId() {
        return visitId;
    }

    public long applicationId() {
        return applicationId;
    }

    /** The item at which it was reached. */
    public long workItemId() {
        return workItemId;
    }

    public String applicationNumber() {
        return applicationNumber;
    }

    public String stepCode() {
        return stepCode;
    }

    public int round() {
        return round;
    }

    public String rungCode() {
        return rungCode;
    }

    public Rung.Kind kind() {
        return kind;
    }

    public Instant reachedAt() {
        return reachedAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Outcome outcome() {
        return outcome;
    }

    public List<String> toldPosts() {
        return Stream.of(toldPosts.split(",", -1))
                .filter(post -> !post.isEmpty())
                .toList();
    }

    /** Who had the file; {@code null} if nobody of the post had taken it. */
    public @Nullable Long ownerAccount() {
        return ownerAccount;
    }

    /** The day on which the system would decide itself, as it was told then; {@code null} where it never does. */
    public @Nullable LocalDate deemedOn() {
        return deemedOn;
    }

    public @Nullable String ownerName() {
        return ownerName;
    }

    public long ownerPostId() {
        return ownerPostId;
    }
}
