package id.onestop.licensing.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sends forms back to the address that people see, and pages out in the language of the request. */
public class PrettyViewHandler extends ViewHandlerWrapper {

    public PrettyViewHandler(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var request = context.getExternalContext().getRequestMap();
        var root = context.getViewRoot();
        if (request.get(RequestDispatcher.FORWARD_REQUEST_URI) instanceof String address
                && root != null
                && viewId.equals(root.getViewId())) {
            return address + kept((String) request.get(RequestDispatcher.FORWARD_QUERY_STRING));
        }
        return super.getActionURL(context, viewId);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.of(context);
    }

    /** The query without the wish for a language, which a cookie remembers. */
    private static String kept(@Nullable String query) {
        if (query == null || query.isEmpty()) {
            return "";
        }
        String rest = Arrays.stream(query.split("&", -1))
                .filter(pair -> !pair.startsWith("lang="))
                .collect(Collectors.joining("&"));
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
