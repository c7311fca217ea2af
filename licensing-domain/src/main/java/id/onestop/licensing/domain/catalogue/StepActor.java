package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Who does a step, as the definition itself calls him; it knows posts by their codes only. */
final class StepActor {

    private StepActor() {}

    static Words of(ServiceDefinition definition, Step step) {
        return switch (step.actor()) {
            case APPLICANT -> new Words("pemohon", "the applicant");
            case SYSTEM -> new Words("sistem", "the system");
            case OFFICE -> Optional.ofNullable(step.office()).orElseGet(() -> post(definition, step));
            case POST -> post(definition, step);
        };
    }

    /** The printed title of the post's column, else the role that stands for it alone, else its code. */
    private static Words post(ServiceDefinition definition, Step step) {
        String post = step.actingPost().orElse("");
        var sop = definition.procedure().sop();
        var column = sop == null
                ? Optional.<String>empty()
                : sop.columns().stream()
                        .filter(one -> Objects.equals(one.post(), post))
                        .map(Sop.Column::title)
                        .findFirst();
        return Words.of(column.or(() -> definition.standard().staff().stream()
                        .filter(row -> row.posts().equals(List.of(post)))
                        .map(StandardTexts.Staffing::role)
                        .findFirst())
                .orElseGet(() -> post.replace('-', ' ')));
    }
}
