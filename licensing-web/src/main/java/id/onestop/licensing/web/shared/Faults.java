package id.onestop.licensing.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults of the form in hand, for the summary on top and for each field. */
@Named
@RequestScoped
public class Faults {

    /**
     * One fault.
     *
     * @param clientId the field; {@code null} if it is about none
     */
    public record Fault(@Nullable String clientId, String text) {}

    /** All faults in the order in which they were found. */
    public List<Fault> getAll() {
        var faces = FacesContext.getCurrentInstance();
        var faults = new ArrayList<Fault>();
        faces.getClientIdsWithMessages()
                .forEachRemaining(id -> faces.getMessageList(id).stream()
                        .filter(Faults::isFault)
                        .forEach(message -> faults.add(fault(id, message))));
        return faults;
    }

    public int getCount() {
        return getAll().size();
    }

    /** What is wrong with one field, or nothing. */
    public @Nullable String at(String clientId) {
        return FacesContext.getCurrentInstance().getMessageList(clientId).stream()
                .filter(Faults::isFault)
                .map(FacesMessage::getSummary)
                .findFirst()
                .orElse(null);
    }

    private static Fault fault(@Nullable String clientId, FacesMessage message) {
        // or the server logs that nobody showed it
        message.rendered();
        return new Fault(clientId, message.getSummary());
    }

    private static boolean isFault(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_WARN) >= 0;
    }
}
