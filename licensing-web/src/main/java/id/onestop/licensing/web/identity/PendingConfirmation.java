package id.onestop.licensing.web.identity;

import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.util.Optional;

/** A registration of this session that waits for its code. */
record PendingConfirmation(String email, String handle) implements Serializable {

    private static final String KEY = PendingConfirmation.class.getName();

    void remember() {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(KEY, this);
    }

    static Optional<PendingConfirmation> find() {
        return Optional.ofNullable((PendingConfirmation) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .get(KEY));
    }

    static void forget() {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().remove(KEY);
    }

    @Override
    public String toString() {
        return "PendingConfirmation";
    }
}
