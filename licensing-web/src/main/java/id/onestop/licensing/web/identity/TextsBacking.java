package id.onestop.licensing.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;

/** Lends the pages of this feature their words ({@code #{identityTexts.words['sign-in.title']}}) and lists their faults. */
@Named("identityTexts")
@RequestScoped
public class TextsBacking {

    public ResourceBundle getWords() {
        return IdentityTexts.bundle(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What is wrong with the form just sent, in the order of its fields. */
    public List<Fault> getFaults() {
        return messages(true);
    }

    /** What was done before this page. */
    public List<Fault> getNews() {
        return messages(false);
    }

    private static List<Fault> messages(boolean faults) {
        var context = FacesContext.getCurrentInstance();
        var found = new ArrayList<Fault>();
        context.getClientIdsWithMessages()
                .forEachRemaining(field -> context.getMessages(field).forEachRemaining(message -> {
                    if (faults == (message.getSeverity() != FacesMessage.SEVERITY_INFO)) {
                        found.add(new Fault(field == null ? "main" : field, message.getSummary()));
                    }
                }));
        return found;
    }

    /**
     * One line of the summary.
     *
     * @param field id of the element that its link leads to
     */
    public record Fault(String field, String text) {}
}
