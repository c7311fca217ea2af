package id.onestop.licensing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** A rule of the trade refuses: the request was understood and may not be done (HTTP 422). */
@ApplicationException(rollback = true)
public class RuleViolation extends LicensingException {

    private static final long serialVersionUID = 1L;

    public RuleViolation(String code) {
        this(code, Map.of());
    }

    public RuleViolation(String code, Map<String, Object> parameters) {
        super(code, parameters);
    }
}
