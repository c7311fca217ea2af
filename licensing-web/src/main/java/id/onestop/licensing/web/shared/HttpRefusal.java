package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.LicensingException;
import jakarta.ejb.ApplicationException;
import java.util.Map;

/** A refusal that only the protocol knows: a missing precondition, too many requests. */
@ApplicationException(rollback = true)
public class HttpRefusal extends LicensingException {

    private static final long serialVersionUID = 1L;

    private final int status;

    public HttpRefusal(int status, String code, Map<String, Object> parameters) {
        super(code, parameters);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
