package id.onestop.licensing.web.workflow;

import jakarta.faces.context.FacesContext;
import java.util.Objects;

/** Which file the address of a page names; the path's parts are known to the forwarded request only. */
final class FileAddress {

    private FileAddress() {}

    static String number() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return Objects.requireNonNullElse(parameters.get("number"), "");
    }
}
