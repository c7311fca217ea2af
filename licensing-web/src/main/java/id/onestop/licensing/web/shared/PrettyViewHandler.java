package id.onestop.licensing.web.shared;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        return pretty(context, super.getActionURL(context, viewId));
    }

    @Override
    public String getRedirectURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return pretty(context, super.getRedirectURL(context, viewId, parameters, includeViewParams));
    }

    @Override
    public String getBookmarkableURL(
            FacesContext context, String viewId, Map<String, List<String>> parameters, boolean includeViewParams) {
        return pretty(context, super.getBookmarkableURL(context, viewId, parameters, includeViewParams));
    }

    /** The address of a page file, where it has one of its own. */
    private static String pretty(FacesContext context, String url) {
        String base = context.getExternalContext().getRequestContextPath();
        int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
        if (!url.startsWith(base)) {
            return url;
        }
        return Routes.addressOf(url.substring(base.length(), end))
                .map(address -> base + address + url.substring(end))
                .orElse(url);
    }

    @Override
    public Locale calculateLocale(FacesContext context) {
        return Languages.of(context);
    }

    private static String kept(@Nullable String query) {
        String rest = Languages.withoutWish(query);
        return rest.isEmpty() ? "" : "?" + rest;
    }
}
