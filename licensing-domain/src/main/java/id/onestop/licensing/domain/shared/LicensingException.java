package id.onestop.licensing.domain.shared;

import jakarta.ejb.ApplicationException;
import java.util.Map;

/**
 * A refusal that a person or a partner can do something about.
 *
 * <p>Carries a stable code (the key {@code error.<code>} of the message bundles, and the last part of a problem's type) and
 * the parameters of that message. Programming errors stay {@code IllegalStateException} and the like.
 */
@ApplicationException(rollback = true)
public abstract class LicensingException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Map<String, Object> parameters;

    protected LicensingException(String code, Map<String, Object> parameters) {
        super(code + (parameters.isEmpty() ? "" : " " + parameters.keySet()));
        this.code = code;
        this.parameters = Map.copyOf(parameters);
    }

    public String code() {
        return code;
    }

    public Map<String, Object> parameters() {
        return parameters;
    }
}
