package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.RegulationMark.Kind;
import id.onestop.licensing.domain.catalogue.RegulationMark.Statement;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a statement about a regulation, at once. */
final class StateRegulationChecks {

    private static final int LONGEST = 300;

    private final StateRegulation command;
    private final RegulationRow row;
    private final RegulationQueries queries;
    private final LocalDate today;
    private final List<FieldError> errors = new ArrayList<>();

    StateRegulationChecks(StateRegulation command, RegulationRow row, RegulationQueries queries, LocalDate today) {
        this.command = command;
        this.row = row;
        this.queries = queries;
        this.today = today;
    }

    /**
     * What is stated.
     *
     * @throws Invalid with every fault
     */
    Statement require() {
        var kind = needed("kind", command.kind());
        var endedOn = needed("endedOn", command.endedOn());
        var graceUntil = needed("graceUntil", command.graceUntil());
        if (endedOn != null && graceUntil != null && graceUntil.isBefore(endedOn)) {
            errors.add(new FieldError("graceUntil", "GRACE_BEFORE_END"));
        }
        if (endedOn != null && endedOn.isAfter(today)) {
            errors.add(new FieldError("endedOn", "ENDED_IN_FUTURE"));
        }
        var since = row.validFrom();
        if (endedOn != null && since != null && endedOn.isBefore(since)) {
            errors.add(new FieldError("endedOn", "ENDED_BEFORE_BEGIN"));
        }
        var replacedBy = kind == Kind.REPLACED ? successor() : null;
        var where = Objects.requireNonNullElse(command.where(), "").strip();
        if (where.isEmpty()) {
            errors.add(new FieldError("where", "REQUIRED"));
        } else if (where.length() > LONGEST) {
            errors.add(new FieldError("where", "ANSWER_TOO_LONG", Map.of("maximum", LONGEST)));
        }
        if (!errors.isEmpty() || kind == null || endedOn == null || graceUntil == null) {
            throw new Invalid(errors);
        }
        return new Statement(kind, endedOn, graceUntil, replacedBy, where);
    }

    private <T> @Nullable T needed(String field, @Nullable T value) {
        if (value == null) {
            errors.add(new FieldError(field, "REQUIRED"));
        }
        return value;
    }

    private @Nullable String successor() {
        String code = Objects.requireNonNullElse(command.replacedBy(), "").strip();
        if (code.isEmpty()) {
            errors.add(new FieldError("replacedBy", "REQUIRED"));
        } else if (code.equals(row.code()) || queries.one(code).isEmpty()) {
            errors.add(new FieldError("replacedBy", "REGULATION_UNKNOWN"));
        }
        return code;
    }
}
