package id.onestop.licensing.domain.catalogue;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The promise and what it counts.
 *
 * @param promiseDays working days
 * @param excludesTechnicalRecommendation time at the technical recommender is outside the promise (row 8)
 * @param pauses what makes the clock stand still
 * @param resumes after a return the count goes on; otherwise it starts anew with the file that is accepted in the end
 * @param dayOfReceiptCounted the agency's counting rule (decision 8), which no standard says; usually not counted
 * @param deemedDecision silence grants the licence (decision 6); {@code null} for off, as usual
 * @param sentence component 4, with {@code {days}} and {@code {words}} for the promise
 */
public record ClockPolicy(
        int promiseDays,
        ClockStart startsAt,
        boolean excludesTechnicalRecommendation,
        Set<ClockPause> pauses,
        boolean resumes,
        boolean dayOfReceiptCounted,
        @Nullable DeemedDecision deemedDecision,
        String sentence) {

    public ClockPolicy {
        pauses = Set.copyOf(pauses);
    }

    /** The promise in the agency's words. */
    public String printed() {
        return sentence.replace("{days}", Integer.toString(promiseDays))
                .replace("{words}", NumberWords.indonesian(promiseDays));
    }

    /** The promise in English: the standard has the agency's words in Indonesian only. */
    public String printedEn() {
        return promiseDays
                + (promiseDays == 1 ? " working day" : " working days")
                + (excludesTechnicalRecommendation ? ", not counting the technical recommendation" : "");
    }
}
