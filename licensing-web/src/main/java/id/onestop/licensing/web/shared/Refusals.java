package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.LicensingException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Shows a refusal where the person can mend it: at each field and in the summary, in the language of the page. */
public final class Refusals {

    private static final int REFUSED = 422;

    private Refusals() {}

    /** Shows a refusal whose fields are named as on the page. */
    public static void show(LicensingException refusal) {
        show(refusal, Function.identity());
    }

    /**
     * Shows a refusal.
     *
     * @param fieldToClientId where a field of the command stands on the page
     */
    public static void show(LicensingException refusal, Function<String, String> fieldToClientId) {
        show(Failure.of(refusal, true), fieldToClientId);
    }

    /**
     * Shows a refusal after the words of its fields, in the order in which they stand on the page.
     *
     * @param fields names of the command's fields, each followed by the key of its label
     */
    public static void showNamed(LicensingException refusal, String... fields) {
        var failure = Failure.of(refusal, true);
        var names = List.of(fields);
        if (failure.errors().isEmpty()) {
            show(refusal);
        }
        var texts = Texts.in(Languages.of(FacesContext.getCurrentInstance()));
        failure.errors().stream()
                .sorted(Comparator.comparingInt(error -> place(names, error.field())))
                .forEach(error -> addText(error.field(), named(names, error, texts)));
    }

    private static int place(List<String> names, String field) {
        int at = names.indexOf(field);
        return at < 0 ? names.size() : at;
    }

    private static String named(List<String> names, FieldError error, Texts texts) {
        String text = texts.error(error.code(), error.parameters());
        int at = names.indexOf(error.field());
        return at < 0 ? text : Questions.named(texts.text(names.get(at + 1)), text);
    }

    static void show(Failure failure, Function<String, String> fieldToClientId) {
        if (failure.errors().isEmpty()) {
            add(null, failure.code(), failure.parameters());
        }
        failure.errors().forEach(error -> add(fieldToClientId.apply(error.field()), error.code(), error.parameters()));
    }

    /** Shows one more fault that the page itself found. */
    public static void add(@Nullable String clientId, String code, Map<String, Object> parameters) {
        var faces = FacesContext.getCurrentInstance();
        addText(clientId, Texts.in(Languages.of(faces)).error(code, parameters));
    }

    /** Shows a fault in words of the page's own, such as with the name of the field before it. */
    public static void addText(@Nullable String clientId, String text) {
        var faces = FacesContext.getCurrentInstance();
        faces.addMessage(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        answer(faces, REFUSED);
    }

    /** The same page answers a refused act, with a status that says so to programs and caches. */
    public static void answer(FacesContext faces, int status) {
        faces.validationFailed();
        faces.getExternalContext().setResponseStatus(status);
    }
}
