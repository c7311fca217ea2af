package id.onestop.licensing.domain.partner;

import java.util.List;
import java.util.Optional;

/** The comparison as page, interface and completeness check use it. */
public record RegisterReport(List<FieldComparison> fields, List<RegisterCheck> checks) {

    public RegisterReport {
        fields = List.copyOf(fields);
        checks = List.copyOf(checks);
    }

    public List<FieldComparison> differences() {
        return fields.stream()
                .filter(field -> field.result() == FieldResult.DIFFERENT)
                .toList();
    }

    public Optional<RegisterCheck> check(RegisterCheck.Kind kind) {
        return checks.stream().filter(check -> check.kind() == kind).findFirst();
    }

    public Optional<FieldComparison> field(ComparedField field) {
        return fields.stream().filter(one -> one.field() == field).findFirst();
    }

    /** No contradiction and every question answered with yes. */
    public boolean agrees() {
        return differences().isEmpty()
                && checks.stream().allMatch(check -> check.outcome() == RegisterCheck.Outcome.MET);
    }
}
