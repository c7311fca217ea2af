package id.onestop.licensing.domain.workflow;

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
import org.jspecify.annotations.Nullable;

/** That an office was reminded; the table takes each rung of a question once. */
@Entity
@Table(name = "recommendation_reminder")
public class RecommendationReminder {

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

    @Enumerated(EnumType.STRING)
    @Column(name = "rung", updatable = false)
    private Rung rung;

    @Column(name = "sent_at", updatable = false)
    private Instant sentAt;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected RecommendationReminder() {}

    /** How far an office let it come. */
    public enum Rung {
        DUE_SOON,
        LATE;

        /** The rung that a question has reached; the earlier one is not made up for. */
        public static Rung reached(Recommendation recommendation, Instant now) {
            return now.isAfter(recommendation.dueAt()) ? LATE : DUE_SOON;
        }
    }

    public static RecommendationReminder of(Recommendation recommendation, Rung rung, Instant at) {
        var reminder = new RecommendationReminder();
        reminder.agencyId = recommendation.agencyId();
        reminder.recommendationId = recommendation.id();
        reminder.rung = rung;
        reminder.sentAt = at;
        return reminder;
    }
}
