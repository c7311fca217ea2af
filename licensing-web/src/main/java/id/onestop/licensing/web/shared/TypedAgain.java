package id.onestop.licensing.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.UIViewRoot;
import jakarta.faces.component.html.HtmlInputFile;
import jakarta.faces.component.html.HtmlInputHidden;
import jakarta.faces.component.html.HtmlInputSecret;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.SystemEvent;
import jakarta.faces.event.SystemEventListener;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Fills a page in again with what {@link KeptForms} kept, as if the form had just been refused: nothing is saved before its sender
 * presses the button again. Words whose field the page no longer has are shown to be copied.
 */
public class TypedAgain implements SystemEventListener {

    /** Shorter ones are choices and numbers, which say nothing without their field. */
    private static final int WORTH_COPYING = 15;

    @Override
    public boolean isListenerForSource(Object source) {
        return source instanceof UIViewRoot;
    }

    @Override
    public void processEvent(SystemEvent event) {
        var faces = FacesContext.getCurrentInstance();
        if (!faces.isPostback()
                && faces.getExternalContext().getRequest() instanceof HttpServletRequest request
                && request.getSession(false) != null) {
            CDI.current().select(KeptForms.class).get().take(request).ifPresent(kept -> fill(faces, kept));
        }
    }

    private static void fill(FacesContext faces, KeptForm kept) {
        var late = new Late(faces, kept);
        var found = new HashSet<String>();
        faces.getViewRoot()
                .visitTree(
                        VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)),
                        (visit, target) -> visit(late, kept, target, found));
        var loose = loose(kept, found);
        var notices = CDI.current().select(Notices.class).get();
        if (loose.isEmpty()) {
            notices.tell("shell.typedAgain");
        } else {
            notices.tell("shell.typedLoose", "text", loose);
        }
    }

    private static VisitResult visit(Late late, KeptForm kept, UIComponent target, Set<String> found) {
        var name = target.getClientId(late);
        if (target instanceof UIForm) {
            found.add(name);
            return kept.values().containsKey(name) ? VisitResult.ACCEPT : VisitResult.REJECT;
        }
        if (target instanceof EditableValueHolder) {
            found.add(name);
        }
        if (target instanceof UIInput input && isTyped(input, name, kept)) {
            input.decode(late);
        }
        return VisitResult.ACCEPT;
    }

    private static boolean isTyped(UIInput input, String name, KeptForm kept) {
        return !(input instanceof HtmlInputSecret || input instanceof HtmlInputFile || input instanceof HtmlInputHidden)
                && !KeptForm.isSecret(name)
                && (!(input instanceof DateInput) || kept.values().containsKey(name + "-year"));
    }

    private static String loose(KeptForm kept, Set<String> found) {
        return kept.values().entrySet().stream()
                .filter(value -> !found.contains(value.getKey())
                        && !found.contains(value.getKey().replaceFirst("-(day|month|year)$", "")))
                .flatMap(value -> value.getValue().stream())
                .filter(text -> text.length() >= WORTH_COPYING)
                .collect(Collectors.joining("\n"));
    }

    /** The page's own context, with the parameters of the form that came too late. */
    private static final class Late extends FacesContextWrapper {

        private final ExternalContext external;

        Late(FacesContext faces, KeptForm kept) {
            super(faces);
            var all = new HashMap<String, String[]>();
            var first = new HashMap<String, String>();
            kept.values().forEach((name, values) -> {
                all.put(name, values.toArray(String[]::new));
                first.put(name, values.get(0));
            });
            external = new ExternalContextWrapper(faces.getExternalContext()) {
                @Override
                public Map<String, String> getRequestParameterMap() {
                    return first;
                }

                @Override
                public Map<String, String[]> getRequestParameterValuesMap() {
                    return all;
                }
            };
        }

        @Override
        public ExternalContext getExternalContext() {
            return external;
        }
    }
}
