package id.onestop.licensing.ejb.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.domain.application.ReturnConsent;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request for consent to a late return, and what came of it.
 *
 * @param state name of where it stands
 * @param reason why it was not named before
 * @param note what the official writes to the applicant; empty for nothing
 * @param answeredBy empty while nobody has answered, as the post
 * @param answer why it was refused; empty otherwise
 * @param withdrawable whether the reader asked, and nobody has answered
 */
public record ConsentView(
        int round,
        String state,
        String askedBy,
        String askedByPost,
        Instant askedAt,
        String reason,
        String note,
        List<Overlooked> overlooked,
        String answeredBy,
        String answeredByPost,
        @Nullable Instant answeredAt,
        String answer,
        boolean withdrawable) {

    public ConsentView {
        overlooked = List.copyOf(overlooked);
    }

    static ConsentView from(ReturnConsent request, long reader) {
        return new ConsentView(
                request.round(),
                request.state().name(),
                request.asker().name(),
                requireNonNull(request.asker().postName()),
                request.askedAt(),
                request.reason(),
                text(request.note()),
                request.overlooked(),
                text(request.answeredByName()),
                text(request.answeredByPost()),
                request.answeredAt(),
                text(request.answer()),
                request.open() && Objects.equals(request.asker().accountId(), reader));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** Names of people: never printed. */
    @Override
    public String toString() {
        return "ConsentView " + state;
    }
}
