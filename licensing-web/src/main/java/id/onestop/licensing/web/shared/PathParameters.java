package id.onestop.licensing.web.shared;

import jakarta.faces.context.FacesContext;
import org.jspecify.annotations.Nullable;

/**
 * What the address of a page carries: names in braces of its {@link Route}, and its query.
 *
 * <p>An injected request is the one that came in, which does not know what {@link PagesServlet} read from the path; the page's
 * own request does.
 */
public final class PathParameters {

    private PathParameters() {}

    /** A parameter; nothing where there is none, or no page. */
    public static @Nullable String find(String name) {
        var faces = FacesContext.getCurrentInstance();
        return faces == null
                ? null
                : faces.getExternalContext().getRequestParameterMap().get(name);
    }

    /** A parameter without blanks around it; empty where there is none. */
    public static String get(String name) {
        String value = find(name);
        return value == null ? "" : value.strip();
    }
}
