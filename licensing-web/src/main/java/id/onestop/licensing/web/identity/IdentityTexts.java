package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.web.shared.Questions;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of this feature's pages, and its refusals as messages at the fields that they are about. */
@ApplicationScoped
public class IdentityTexts {

    private static final String BUNDLE = "id.onestop.licensing.web.identity.Messages";
    private static final int REFUSED = 422;
    /** Faults in the same words at whichever field. */
    private static final Set<String> ALIKE =
            Set.of("error.REQUIRED", "error.TEXT_LONG", "error.TEXT_CONTROL", "error.DATE_IMPOSSIBLE");

    private static final String NEWS = IdentityTexts.class.getName() + ".news";

    /** The text of a key with {@code {named}} places filled. */
    public String text(String key, Map<String, ?> values) {
        String text = bundle(locale()).getString(key);
        for (var value : values.entrySet()) {
            text = text.replace("{" + value.getKey() + "}", String.valueOf(value.getValue()));
        }
        return text;
    }

    static ResourceBundle bundle(Locale locale) {
        // the file without a language is Indonesian, so the server's own language must not come in between
        return ResourceBundle.getBundle(
                BUNDLE,
                locale,
                IdentityTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static Locale locale() {
        var view = FacesContext.getCurrentInstance().getViewRoot();
        return view == null ? Locale.forLanguageTag("id") : view.getLocale();
    }

    /** Shows a refusal: each fault at its field, anything else above the form. */
    void show(LicensingException refused) {
        if (refused instanceof Invalid invalid) {
            show(invalid.errors());
        } else {
            add(null, FacesMessage.SEVERITY_ERROR, "error." + refused.code(), refused.parameters());
        }
    }

    /** The same on a page that asks for a code: a wrong one is told at its field. */
    void showBesideCode(LicensingException refused) {
        if (refused.code().equals("CODE_WRONG")) {
            refuse("code", refused.code());
        } else {
            show(refused);
        }
    }

    void show(List<FieldError> errors) {
        for (var error : errors) {
            var severity =
                    error.code().startsWith("NIK_DOUBT") ? FacesMessage.SEVERITY_WARN : FacesMessage.SEVERITY_ERROR;
            add(error.field(), severity, "error." + error.code(), error.parameters());
        }
    }

    void refuse(@Nullable String field, String code) {
        add(field, FacesMessage.SEVERITY_ERROR, "error." + code, Map.of());
    }

    /** Says on the next page that something was done; kept in the session, because the flash would set a cookie of its own. */
    void done(String key) {
        FacesContext.getCurrentInstance().getExternalContext().getSessionMap().put(NEWS, key);
    }

    /** What was done before this page; said once. */
    List<String> news() {
        var key = (String) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getSessionMap()
                .remove(NEWS);
        return key == null ? List.of() : List.of(text(key, Map.of()));
    }

    /** A fault that fits every field names its own. */
    private static String named(@Nullable String field, String key, String text) {
        var words = bundle(locale());
        boolean telling = field == null || !words.containsKey(field) || !ALIKE.contains(key);
        return telling ? text : Questions.named(words.getString(field), text);
    }

    private void add(@Nullable String field, FacesMessage.Severity severity, String key, Map<String, ?> values) {
        String text = named(field, key, text(key, values));
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(field, new FacesMessage(severity, text, text));
        Refusals.answer(faces, REFUSED);
    }
}
