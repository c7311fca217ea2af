package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.workflow.Recommendation.State;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.workflow.RecommendationPage;
import id.onestop.licensing.ejb.workflow.RecommendationView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Puts questions to other offices and their answers into words. */
@RequestScoped
public class RecommendationWords {

    @Inject
    Messages msg;

    @Inject
    Formats format;

    @Inject
    FileHeads heads;

    @Inject
    DueWords dues;

    @Inject
    Me me;

    /** For the agency that asked. */
    RecommendationRow row(RecommendationView view) {
        var facts = view.facts();
        var answer = view.answer();
        return new RecommendationRow(
                facts.id(),
                heads.words(view.office()),
                state(facts),
                asked(facts),
                requireNonNullElse(facts.question(), ""),
                requireNonNullElse(facts.claimedByName(), ""),
                due(facts, view.minutesLeft()),
                closed(facts),
                facts.outcome() != null && !view.readable(),
                answer == null ? "" : requireNonNullElse(answer.statement(), ""),
                letter(answer),
                requireNonNullElse(view.fileName(), ""),
                view.withdrawable());
    }

    /** For the office that is asked. */
    RecommendationLine line(RecommendationPage.Line line) {
        var facts = line.facts();
        String holder = requireNonNullElse(facts.claimedByName(), "");
        return new RecommendationLine(
                facts.id(),
                facts.number(),
                facts.holderName(),
                heads.words(line.serviceName()),
                heads.words(line.agency()),
                format.shortDateTime(facts.askedAt()),
                holder,
                state(facts),
                due(facts, line.minutesLeft()),
                facts.closedAt() == null ? "" : format.shortDateTime(facts.closedAt()),
                line.takeable(),
                facts.state() == State.TAKEN && holder.equals(me.getName()));
    }

    /** The outcome where there is one, otherwise where the question stands. */
    static String state(RecommendationFacts facts) {
        return facts.outcome() == null ? facts.state().name() : facts.outcome().name();
    }

    /** Who asked, and when. */
    String asked(RecommendationFacts facts) {
        String by = facts.askedBy() == null ? msg.get("workflow.recommendation.byStandard") : facts.askedByName();
        return msg.of("workflow.recommendation.asked", "by", by, "time", format.shortDateTime(facts.askedAt()));
    }

    DueWord due(RecommendationFacts facts, long minutesLeft) {
        return dues.of(facts.dueAt(), minutesLeft);
    }

    private String closed(RecommendationFacts facts) {
        var at = facts.closedAt();
        if (at == null) {
            return "";
        }
        return facts.outcome() == null
                ? msg.of("workflow.recommendation.withdrawn", "time", format.shortDateTime(at))
                : msg.of(
                        "workflow.recommendation.answered",
                        "name",
                        requireNonNullElse(facts.claimedByName(), ""),
                        "post",
                        requireNonNullElse(facts.answeredByPost(), ""),
                        "time",
                        format.shortDateTime(at));
    }

    /** Number and date of the office's own letter. */
    String letter(@Nullable RecommendationAnswer answer) {
        var parts = new StringJoiner(", ");
        if (answer != null && answer.letterNumber() != null) {
            parts.add(answer.letterNumber());
        }
        if (answer != null && answer.letterDate() != null) {
            parts.add(format.day(answer.letterDate()));
        }
        return parts.toString();
    }
}
