package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One act on a file and where it takes the file.
 *
 * @param step the step whose post gets it; set for {@link Goal#STEP} only
 */
public record Move(Act act, Step at, Goal goal, @Nullable Step step) {

    /** Where an act takes a file. */
    public enum Goal {
        /** Before the post of another step. */
        STEP,
        /** To whom it came from. */
        APPLICANT,
        /** The licence lies ready, and no official has anything to do. */
        READY,
        /** Closed: handed over, or refused. */
        CLOSED,
        /** Nowhere: the line ends before the licence reached anybody. */
        NOWHERE
    }

    static Move to(Act act, Step at, Step step) {
        return new Move(act, at, Goal.STEP, step);
    }

    static Move to(Act act, Step at, Goal goal) {
        return new Move(act, at, goal, null);
    }

    /** The step it leads to, if there is one. */
    public Optional<Step> target() {
        return Optional.ofNullable(step);
    }

    /** Who does what, for the way that leads to a fault. */
    public Words told() {
        return new Words(
                at.name().id() + ": " + act.words().id() + end(true),
                at.name().en() + ": " + act.words().en() + end(false));
    }

    private String end(boolean indonesian) {
        if (step != null) {
            return " → " + (indonesian ? step.name().id() : step.name().en());
        }
        return switch (goal) {
            case APPLICANT -> indonesian ? " → pemohon" : " → applicant";
            case NOWHERE -> indonesian ? " → tidak ke mana-mana" : " → nowhere";
            default -> "";
        };
    }
}
