package id.onestop.licensing.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** Lends the pages of this feature their words ({@code #{identityTexts.words['sign-in.title']}}) and lists their faults. */
@Named("identityTexts")
@RequestScoped
public class TextsBacking {

    @Inject
    IdentityTexts texts;

    private @Nullable List<String> news;

    public ResourceBundle getWords() {
        return IdentityTexts.bundle(
                FacesContext.getCurrentInstance().getViewRoot().getLocale());
    }

    /** What is wrong with the form just sent, in the order of its fields. */
    public List<Fault> getFaults() {
        var context = FacesContext.getCurrentInstance();
        var faults = new ArrayList<Fault>();
        context.getClientIdsWithMessages()
                .forEachRemaining(field -> context.getMessages(field)
                        .forEachRemaining(message ->
                                faults.add(new Fault(field == null ? "main" : field, message.getSummary()))));
        return faults;
    }

    /** What was done before this page. */
    public List<String> getNews() {
        if (news == null) {
            news = texts.news();
        }
        return news;
    }

    /**
     * One line of the summary.
     *
     * @param field id of the element that its link leads to
     */
    public record Fault(String field, String text) {}
}
