package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.LicensingException;
import jakarta.ejb.ApplicationException;
import java.util.Map;

/** Nobody is signed in, and this use case needs somebody (HTTP 401). */
@ApplicationException(rollback = true)
public class Unauthenticated extends LicensingException {

    private static final long serialVersionUID = 1L;

    public Unauthenticated() {
        super("SIGN_IN_NEEDED", Map.of());
    }
}
