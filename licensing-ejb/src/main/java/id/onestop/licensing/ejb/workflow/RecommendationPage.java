package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an office's questions.
 *
 * @param next cursor of the next page; {@code null} on the last one
 */
public record RecommendationPage(
        Tabs tabs, List<Line> lines, @Nullable String next, List<Words> posts) {

    public RecommendationPage {
        lines = List.copyOf(lines);
        posts = List.copyOf(posts);
    }

    /** How many open questions there are. */
    public record Tabs(long mine, long unclaimed, long office) {
        public static final Tabs NONE = new Tabs(0, 0, 0);
    }

    /**
     * One question.
     *
     * @param agency who asks
     * @param minutesLeft working minutes until it is due; negative when late
     * @param away somebody acts for the reader in the post that is asked
     * @param takeable the reader may take it: nobody has, or whoever has is away
     */
    public record Line(
            RecommendationFacts facts,
            Words serviceName,
            Words stepName,
            Words agency,
            long minutesLeft,
            boolean away,
            boolean takeable) {}
}
