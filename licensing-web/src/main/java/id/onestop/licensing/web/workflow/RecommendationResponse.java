package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.workflow.RecommendationPage;
import id.onestop.licensing.ejb.workflow.RecommendationTask;
import id.onestop.licensing.ejb.workflow.RecommendationView;
import id.onestop.licensing.web.shared.Versioned;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question to another office.
 *
 * @param question absent where the step says enough
 * @param answer absent while there is none, and for everybody who may not read it
 * @param answers answers of the file that the definition shares; only for the office, only while the question is open
 * @param documents as answers
 * @param minutesLeft working minutes until it is due; negative when late
 */
public record RecommendationResponse(
        long id,
        long version,
        String number,
        String holderName,
        String service,
        String step,
        Words stepName,
        State state,
        @Nullable String question,
        Instant askedAt,
        Instant dueAt,
        long minutesLeft,
        @Nullable String takenBy,
        @Nullable Outcome outcome,
        @Nullable Instant closedAt,
        @Nullable Answer answer,
        List<Given> answers,
        List<Paper> documents)
        implements Versioned {

    public RecommendationResponse {
        answers = List.copyOf(answers);
        documents = List.copyOf(documents);
    }

    /**
     * What the office said in confidence.
     *
     * @param letterFile name of the letter that can be fetched
     */
    public record Answer(
            @Nullable String letterNumber,
            @Nullable LocalDate letterDate,
            @Nullable String statement,
            @Nullable String letterFile) {

        /** Confidential: never printed. */
        @Override
        public String toString() {
            return "Answer";
        }
    }

    /** One answer of the file. */
    public record Given(String code, String value) {
        @Override
        public String toString() {
            return "Given " + code;
        }
    }

    /** One document of the file. */
    public record Paper(long id, String requirement, String fileName, int pages) {}

    static RecommendationResponse from(RecommendationView view) {
        return of(
                view.facts(),
                view.stepName(),
                view.minutesLeft(),
                answer(view.answer(), view.fileName()),
                List.of(),
                List.of());
    }

    static RecommendationResponse from(RecommendationPage.Line line) {
        return of(line.facts(), line.stepName(), line.minutesLeft(), null, List.of(), List.of());
    }

    static RecommendationResponse from(RecommendationTask task) {
        var excerpt = task.excerpt();
        return of(
                task.line().facts(),
                task.line().stepName(),
                task.line().minutesLeft(),
                answer(task.answer(), task.fileName()),
                excerpt == null
                        ? List.of()
                        : excerpt.answers().stream()
                                .map(given -> new Given(given.question().code(), given.value()))
                                .toList(),
                excerpt == null
                        ? List.of()
                        : excerpt.papers().stream()
                                .flatMap(paper -> paper.documents().stream()
                                        .map(one -> new Paper(
                                                one.id(), paper.requirement().code(), one.fileName(), one.pages())))
                                .toList());
    }

    private static @Nullable Answer answer(@Nullable RecommendationAnswer given, @Nullable String file) {
        return given == null ? null : new Answer(given.letterNumber(), given.letterDate(), given.statement(), file);
    }

    private static RecommendationResponse of(
            RecommendationFacts facts,
            Words stepName,
            long minutesLeft,
            @Nullable Answer answer,
            List<Given> answers,
            List<Paper> documents) {
        return new RecommendationResponse(
                facts.id(),
                facts.version(),
                facts.number(),
                facts.holderName(),
                facts.serviceCode(),
                facts.stepCode(),
                stepName,
                facts.state(),
                facts.question(),
                facts.askedAt(),
                facts.dueAt(),
                minutesLeft,
                facts.claimedByName(),
                facts.outcome(),
                facts.closedAt(),
                answer,
                answers,
                documents);
    }

    /** It counts the minutes that are left. */
    @Override
    public boolean lasting() {
        return false;
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "RecommendationResponse " + id;
    }
}
