package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Optional;

/**
 * What would be: figures of all plays, each with its band.
 *
 * @param files of one play
 * @param onTime share of those that can be judged
 * @param done files finished within the time looked at
 * @param medianDays working days from receipt, of half the finished files
 * @param mostDays of nine in ten
 */
public record Outcome(
        int files,
        int replications,
        Band onTime,
        Band done,
        Band medianDays,
        Band mostDays,
        List<StageWait> waits,
        List<PostLoad> loads) {

    public Outcome {
        waits = List.copyOf(waits);
        loads = List.copyOf(loads);
    }

    /**
     * Waiting before a step.
     *
     * @param minutes working minutes of a file
     * @param work working minutes that the step itself takes
     */
    public record StageWait(String course, String stage, Words name, String post, Band minutes, Band work) {}

    /**
     * How busy a post is.
     *
     * @param share of the time of its people; 1 is always
     */
    public record PostLoad(String post, int people, Band share) {}

    /** The post that holds the others up: the busiest. */
    public Optional<PostLoad> bottleneck() {
        return loads.stream()
                .reduce((one, other) -> other.share().mean() > one.share().mean() ? other : one);
    }
}
