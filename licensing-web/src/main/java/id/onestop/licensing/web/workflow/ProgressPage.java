package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.web.shared.ClockDay;
import id.onestop.licensing.web.shared.Spoken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a file is, in the words of a page: who, since when, until when, and why.
 *
 * @param heading who has it, as a sentence
 * @param clockHeading how many days are counted; empty before the clock runs
 * @param promise the sentence that binds the agency
 * @param deemed that the system decides itself, or did; empty where it does not
 * @param asked offices whose recommendation has not come
 */
public record ProgressPage(
        String number,
        String service,
        String holder,
        DisplayedStatus status,
        String heading,
        Fact who,
        Fact since,
        Fact due,
        Fact why,
        Advice advice,
        String clockHeading,
        String clockState,
        List<ClockDay> days,
        String promise,
        String deemed,
        List<Fact> asked,
        List<Event> trail) {

    public ProgressPage {
        days = List.copyOf(days);
        asked = List.copyOf(asked);
        trail = List.copyOf(trail);
    }

    /** One of the four answers, with a smaller line below it. */
    public record Fact(String text, String sub) {}

    /** What the applicant has to do now. */
    public record Advice(String role, String icon, String heading, String text) {}

    /**
     * One event of the journey; {@code look} is that of {@code l:trailStep}.
     *
     * @param by the post that acted; {@code null} where nobody in office did
     * @param rest what else is to be said
     */
    public record Event(
            String look,
            Spoken label,
            String text,
            @Nullable Spoken by,
            String rest) {}

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ProgressPage " + number;
    }
}
