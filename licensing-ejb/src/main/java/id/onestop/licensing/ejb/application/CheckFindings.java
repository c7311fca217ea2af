package id.onestop.licensing.ejb.application;

import id.onestop.licensing.domain.application.RequirementCheck;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The findings of one round, where two officials may check one after the other: each judges for himself. */
public record CheckFindings(List<RequirementCheck> all) {

    /** Of two findings of one moment the one that was written down later. */
    private static final Comparator<RequirementCheck> LATER =
            Comparator.comparing(RequirementCheck::checkedAt).thenComparingLong(RequirementCheck::id);

    public CheckFindings {
        all = List.copyOf(all);
    }

    /** What counts at a step, by requirement: its own findings before the system's; the last ones where no step is asked. */
    public Map<String, RequirementCheck> at(@Nullable String step) {
        BinaryOperator<RequirementCheck> chosen = step == null
                ? BinaryOperator.maxBy(LATER)
                : (one, other) -> one.stepCode().isEmpty() ? other : one;
        return all.stream()
                .filter(check -> step == null
                        || check.stepCode().isEmpty()
                        || check.stepCode().equals(step))
                .collect(Collectors.toMap(RequirementCheck::requirementCode, Function.identity(), chosen));
    }

    /** What was found at this step itself. */
    public Optional<RequirementCheck> own(String requirement, String step) {
        return all.stream()
                .filter(check -> check.requirementCode().equals(requirement)
                        && check.stepCode().equals(step))
                .findFirst();
    }

    /** What an official found at another step of the same round. */
    Optional<RequirementCheck> before(String requirement, String step) {
        return all.stream()
                .filter(check -> check.requirementCode().equals(requirement))
                .filter(check ->
                        !check.stepCode().isEmpty() && !check.stepCode().equals(step))
                .filter(check -> check.checkedBy() != null)
                .max(LATER);
    }

    @Override
    public String toString() {
        return "CheckFindings " + all.size();
    }
}
