package id.onestop.licensing.ejb.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which team assessed a file for a question to an office.
 *
 * @param recommendationId the question
 * @param citation name and decree of the team
 * @param answeredAt when the office answered; {@code null} while it has not
 */
public record AssessedBy(
        long recommendationId,
        long teamId,
        String citation,
        List<String> members,
        @Nullable Instant answeredAt) {

    public AssessedBy {
        members = List.copyOf(members);
    }
}
