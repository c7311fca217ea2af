package id.onestop.licensing.domain.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The wish to take one running file over to a newer version of its definition, and what came of it. */
@Entity
@Table(name = "file_transfer")
public class FileTransfer {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "entity")
    @SequenceGenerator(name = "entity", sequenceName = "entity_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Column(name = "agency_id", updatable = false)
    private long agencyId;

    @Column(name = "application_id", updatable = false)
    private long applicationId;

    @Column(name = "application_number", updatable = false)
    private String applicationNumber;

    @Column(name = "from_definition_id", updatable = false)
    private long fromDefinitionId;

    @Column(name = "to_definition_id", updatable = false)
    private long toDefinitionId;

    @Column(name = "step_mapping", updatable = false)
    private String stepMapping;

    @Column(updatable = false)
    private String reason;

    @Column(name = "asked_by", updatable = false)
    private long askedBy;

    @Column(name = "asked_by_name", updatable = false)
    private String askedByName;

    @Column(name = "asked_at", updatable = false)
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Refusal refusal;

    @Column(name = "from_step")
    private @Nullable String fromStep;

    @Column(name = "to_step")
    private @Nullable String toStep;

    @Column(name = "due_before")
    private @Nullable Instant dueBefore;

    @Column(name = "due_after")
    private @Nullable Instant dueAfter;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "try_at")
    private @Nullable Instant tryAt;

    @Column(name = "waiting_for")
    private @Nullable Long waitingFor;

    /** For JPA only. */
    @SuppressWarnings("NullAway.Init")
    protected FileTransfer() {}

    /** What became of it. */
    public enum State {
        WAITING,
        MOVED,
        REFUSED
    }

    /** Asks for it; the worker does it. */
    public static FileTransfer ask(
            LicenceApplication file, long definition, StepMapping steps, String reason, Actor by, Instant at) {
        var transfer = new FileTransfer();
        transfer.agencyId = file.agencyId();
        transfer.applicationId = file.id();
        transfer.applicationNumber = file.number();
        transfer.fromDefinitionId = file.definitionId();
        transfer.toDefinitionId = definition;
        transfer.stepMapping = steps.text();
        transfer.reason = reason;
        transfer.askedBy = requireNonNull(by.accountId(), "a person asks");
        transfer.askedByName = by.name();
        transfer.askedAt = at;
        transfer.state = State.WAITING;
        transfer.tryAt = at;
        transfer.waitingFor = file.id();
        return transfer;
    }

    /** The file runs under the new version. */
    public void moved(WorkItem from, WorkItem to, Instant at) {
        fromStep = from.stepCode();
        toStep = to.stepCode();
        dueBefore = from.dueAt();
        dueAfter = to.dueAt();
        end(State.MOVED, at);
    }

    /** The file stays as it is. */
    public void refused(Refusal why, Instant at) {
        refusal = why;
        end(State.REFUSED, at);
    }

    private void end(State last, Instant at) {
        state = last;
        endedAt = at;
        tryAt = null;
        waitingFor = null;
    }

    /** Tries it again at a moment; never by itself for {@code null}. */
    public void tryAgain(@Nullable Instant at) {
        if (state == State.WAITING) {
            tryAt = at;
        }
    }

    public long id() {
        return requireNonNull(id, "not stored yet");
    }

    public long agencyId() {
        return agencyId;
    }

    public long applicationId() {
        return applicationId;
    }

    public String applicationNumber() {
        return applicationNumber;
    }

    public long fromDefinitionId() {
        return fromDefinitionId;
    }

    public long toDefinitionId() {
        return toDefinitionId;
    }

    /** Which steps of the new version stand for those that it no longer has. */
    public StepMapping steps() {
        return StepMapping.of(stepMapping);
    }

    public String reason() {
        return reason;
    }

    /** Who wants it. */
    public Actor by() {
        return new Actor(askedBy, askedByName, null, null);
    }

    public Instant askedAt() {
        return askedAt;
    }

    public State state() {
        return state;
    }

    public Optional<Refusal> refusal() {
        return Optional.ofNullable(refusal);
    }

    public Optional<Instant> dueBefore() {
        return Optional.ofNullable(dueBefore);
    }

    public Optional<Instant> dueAfter() {
        return Optional.ofNullable(dueAfter);
    }

    @Override
    public String toString() {
        return "FileTransfer " + applicationNumber + " " + state;
    }
}
