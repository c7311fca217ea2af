package id.onestop.licensing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Somebody else was faster, or the object is not in the state that this needs (HTTP 409). */
@ApplicationException(rollback = true)
public class Conflict extends LicensingException {

    private static final long serialVersionUID = 1L;

    public Conflict(String code) {
        this(code, Map.of());
    }

    public Conflict(String code, Map<String, Object> parameters) {
        super(code, parameters);
    }
}
