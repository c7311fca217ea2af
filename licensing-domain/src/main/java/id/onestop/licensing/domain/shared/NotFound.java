package id.onestop.licensing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Not there, or not for this caller: both look alike on purpose (HTTP 404). */
@ApplicationException(rollback = true)
public class NotFound extends LicensingException {

    private static final long serialVersionUID = 1L;

    public NotFound(String code) {
        this(code, Map.of());
    }

    public NotFound(String code, Map<String, Object> parameters) {
        super(code, parameters);
    }
}
