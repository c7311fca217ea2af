package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.Risk;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a worklist.
 *
 * @param next cursor of the next page; {@code null} on the last one
 */
public record WorklistView(
        Tabs tabs, List<Line> lines, @Nullable String next, List<Words> posts) {

    public WorklistView {
        lines = List.copyOf(lines);
        posts = List.copyOf(posts);
    }

    /**
     * How much open work there is; a number from a hundred on only says that it is more than 99.
     *
     * @param signing what this person can sign: in no other hands, not signed on paper, and not his own earlier approval
     */
    public record Tabs(long mine, long unclaimed, long posts, long signing) {

        public static final Tabs NONE = new Tabs(0, 0, 0, 0);

        static final long CAP = 100;

        /** The number as it is shown: above 99 it only says so. */
        public static String shown(long count) {
            return count >= CAP ? "99+" : Long.toString(count);
        }
    }

    /**
     * One file.
     *
     * @param minutesHeld working minutes since the claim, or since it was offered
     * @param minutesLeft working minutes until it is due; negative when late
     * @param slack working minutes until the expected work has to begin; negative when it no longer fits
     */
    public record Line(
            WorkRow row,
            Words serviceName,
            Words stepName,
            long minutesHeld,
            long minutesLeft,
            long slack,
            boolean dueToday,
            Risk risk) {}
}
