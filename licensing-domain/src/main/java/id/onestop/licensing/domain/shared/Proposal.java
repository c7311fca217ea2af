package id.onestop.licensing.domain.shared;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A change that one person proposes and another approves; both are kept with their words, and so is a refusal.
 *
 * @param reason why it was proposed
 * @param decisionReason why it was refused; empty where it was approved
 */
@Embeddable
public record Proposal(
        @Column(name = "reason", updatable = false) String reason,
        @Enumerated(EnumType.STRING) @Column(name = "state") State state,
        @Column(name = "proposed_by", updatable = false) long proposedBy,

        @Column(name = "proposed_by_name", updatable = false)
        String proposedByName,

        @Column(name = "proposed_at", updatable = false) Instant proposedAt,
        @Column(name = "decided_by") @Nullable Long decidedBy,
        @Column(name = "decided_by_name") @Nullable String decidedByName,
        @Column(name = "decided_at") @Nullable Instant decidedAt,
        @Column(name = "decision_reason") @Nullable String decisionReason) {

    /** What became of it. */
    public enum State {
        PROPOSED,
        APPROVED,
        REFUSED
    }

    public static Proposal of(String reason, Actor by, Instant at) {
        var account = requireNonNull(by.accountId(), "a person proposes");
        return new Proposal(reason, State.PROPOSED, account, by.name(), at, null, null, null, null);
    }

    /** Whether it still waits for a second person. */
    public boolean open() {
        return state == State.PROPOSED;
    }

    public boolean approved() {
        return state == State.APPROVED;
    }

    /** Refuses who proposed it. */
    public void requireSecond(Actor by, String code) {
        if (by.accountId() != null && by.accountId() == proposedBy) {
            throw new RuleViolation(code);
        }
    }

    /** The same, approved; that it is another person, {@link #requireSecond} has seen to. */
    public Proposal approve(Actor by, Instant at, String decidedCode) {
        return decide(State.APPROVED, "", by, at, decidedCode);
    }

    /** The same, refused; who proposed it may take it back in this way. */
    public Proposal refuse(String why, Actor by, Instant at, String decidedCode) {
        return decide(State.REFUSED, why, by, at, decidedCode);
    }

    private Proposal decide(State decision, String why, Actor by, Instant at, String decidedCode) {
        if (!open()) {
            throw new Conflict(decidedCode, Map.of("name", decidedByName == null ? "" : decidedByName));
        }
        var account = requireNonNull(by.accountId(), "a person decides");
        return new Proposal(reason, decision, proposedBy, proposedByName, proposedAt, account, by.name(), at, why);
    }
}
