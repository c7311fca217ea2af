package id.onestop.licensing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** The caller is known and may not do this at all (HTTP 403; pages show it as not found). */
@ApplicationException(rollback = true)
public class Forbidden extends LicensingException {

    private static final long serialVersionUID = 1L;

    public Forbidden(String code) {
        this(code, Map.of());
    }

    public Forbidden(String code, Map<String, Object> parameters) {
        super(code, parameters);
    }
}
