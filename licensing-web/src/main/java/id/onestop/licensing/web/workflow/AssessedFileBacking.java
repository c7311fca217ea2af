package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.AssessedBy;
import id.onestop.licensing.ejb.workflow.AssessmentService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which technical teams assessed a file, question by question. */
@Named
@RequestScoped
public class AssessedFileBacking {

    @Inject
    AssessmentService assessments;

    private @Nullable String asked;
    private List<AssessedBy> rows = List.of();

    /** The team of one question about a file; {@code null} where none was named. */
    public @Nullable AssessedBy of(String number, long recommendation) {
        if (!number.equals(asked)) {
            rows = assessments.ofFile(number);
            asked = number;
        }
        return rows.stream()
                .filter(one -> one.recommendationId() == recommendation)
                .findFirst()
                .orElse(null);
    }
}
