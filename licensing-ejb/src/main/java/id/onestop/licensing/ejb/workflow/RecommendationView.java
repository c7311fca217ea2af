package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import org.jspecify.annotations.Nullable;

/**
 * A question to another office as those see it who may read the file.
 *
 * @param readable the caller may read what the office wrote in confidence
 * @param answer {@code null} before it is there, and for everybody else
 * @param fileName name of the office's letter; {@code null} if there is none, and for everybody else
 * @param withdrawable the caller may take the question back now
 * @param minutesLeft working minutes until it is due; negative when late
 */
public record RecommendationView(
        RecommendationFacts facts,
        Words stepName,
        Words office,
        boolean readable,
        @Nullable RecommendationAnswer answer,
        @Nullable String fileName,
        boolean withdrawable,
        long minutesLeft) {

    /** The office of a step in the words of its definition. */
    static Words office(Step step) {
        return step.office() == null ? step.name() : step.office();
    }

    /** Confidential: never printed. */
    @Override
    public String toString() {
        return "RecommendationView " + facts.id();
    }
}
