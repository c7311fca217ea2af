package id.onestop.licensing.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Ends an act by leading to the page that shows what it did. */
public final class Redirects {

    private Redirects() {}

    /**
     * Leads to an address of {@link Routes}.
     *
     * @param path from the root of the application, encoded where needed, such as {@code /applications/MTR-2026-000123}
     */
    public static void to(String path) {
        var faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
