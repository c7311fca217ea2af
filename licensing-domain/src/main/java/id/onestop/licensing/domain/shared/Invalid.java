package id.onestop.licensing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.Map;

/** One or more fields need mending; all faults are told at once (HTTP 422 with {@code errors[]}). */
@ApplicationException(rollback = true)
public class Invalid extends LicensingException {

    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    public Invalid(List<FieldError> errors) {
        super("INVALID", Map.of("count", errors.size()));
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }

    /**
     * What is wrong with one field.
     *
     * @param field name of the command's component, dotted for nested ones
     * @param code stable code, key {@code error.<code>} of the bundles
     */
    public record FieldError(String field, String code, Map<String, Object> parameters) {
        public FieldError {
            parameters = Map.copyOf(parameters);
        }

        public FieldError(String field, String code) {
            this(field, code, Map.of());
        }
    }
}
