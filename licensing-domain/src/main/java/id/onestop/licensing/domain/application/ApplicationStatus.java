package id.onestop.licensing.domain.application;

import java.util.Set;

/** Where an application stands in its life; which moves are legal is {@link ApplicationTransitions}' business. */
public enum ApplicationStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    IN_PROCESS,
    ISSUED,
    HANDED_OVER,
    REJECTED,
    CANCELLED;

    /** Whether no further move is possible. */
    public boolean isFinal() {
        return ApplicationTransitions.from(this).isEmpty();
    }

    /** Whether the agency has work with it. */
    public boolean isOpen() {
        return Set.of(SUBMITTED, RETURNED, IN_PROCESS).contains(this);
    }
}
