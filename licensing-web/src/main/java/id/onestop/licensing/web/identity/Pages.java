package id.onestop.licensing.web.identity;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ways from page to page within this application. */
final class Pages {

    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[A-Za-z0-9._~/?&=%+:@,;-]*");

    private Pages() {}

    /** Answers the form just sent with another page; {@code null} tells Faces that there is nothing more to show. */
    static @Nullable String go(String path) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
        return null;
    }

    /** The wished target if it is an address of this application, else the one given: no link leads out through here. */
    static String own(@Nullable String wished, String otherwise) {
        return wished != null && OWN.matcher(wished).matches() ? wished : otherwise;
    }
}
