package id.onestop.licensing.domain.application;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.Actor;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in at one submission, never changed afterwards.
 *
 * It shows later what changed between two rounds, and proves which files the declarations spoke of (seed D row 48).
 */
@Entity
@Table(name = "application_submission")
@SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
public class Submission {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "round_number", updatable = false)
    private int round;

    @Column(name = "submitted_at", updatable = false)
    private Instant submittedAt;

    @Convert(converter = AnswersConverter.class)
    private Answers answers;

    @Column(name = "files", updatable = false)
    private String files;

    @Column(name = "declarations", updatable = false)
    private String declarations;

    @Column(name = "content_hash", updatable = false)
    private String contentHash;

    @Column(name = "declared", updatable = false)
    private @Nullable String declared;

    @Column(name = "submitted_by", updatable = false)
    private @Nullable Long submittedBy;

    @Column(name = "submitted_by_name", updatable = false)
    private @Nullable String submittedByName;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected Submission() {}

    /**
     * Freezes one round.
     *
     * @param files JSON array of {requirement, name, sha256}
     * @param declarations codes of the accepted declarations, separated by blanks
     */
    public static Submission of(
            LicenceApplication application, Instant at, String files, String declarations, String contentHash) {
        var submission = new Submission();
        submission.agencyId = application.agencyId();
        submission.applicationId = application.id();
        submission.round = application.round();
        submission.submittedAt = at;
        submission.answers = application.answers();
        submission.files = files;
        submission.declarations = declarations;
        submission.contentHash = contentHash;
        return submission;
    }

    /**
     * Keeps the declarations word for word, so that they stand whatever is published later.
     *
     * @param texts JSON array of {code, id, en}
     * @param by who made them, or heard them from the applicant at the counter
     */
    public Submission declaring(String texts, Actor by) {
        declared = texts;
        submittedBy = by.accountId();
        submittedByName = by.name();
        return this;
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

    public long applicationId() {
        return applicationId;
    }

    public int round() {
        return round;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Answers answers() {
        return answers;
    }

    public String files() {
        return files;
    }

    public String declarations() {
        return declarations;
    }

    /** The declarations' texts as JSON; {@code null} for what was handed in before they were kept. */
    public @Nullable String declared() {
        return declared;
    }

    public @Nullable Long submittedBy() {
        return submittedBy;
    }

    public @Nullable String submittedByName() {
        return submittedByName;
    }

    public String contentHash() {
        return contentHash;
    }
}
