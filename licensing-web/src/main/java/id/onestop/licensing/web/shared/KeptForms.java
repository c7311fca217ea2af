package id.onestop.licensing.web.shared;

import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.SecretBox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what was typed into a form that comes too late, in the new session, until the same person sees the same page again.
 *
 * <p>Each form of a signed-in person carries a sealed mark with account and page, so that nobody else is shown the words, and no
 * foreign site can put any into somebody's form. Without script nothing else would keep them.
 */
@Named("formMark")
@RequestScoped
public class KeptForms {

    /** The hidden field of a form. */
    static final String MARK = "form-mark";

    private static final String ATTRIBUTE = "licensing.keptForm";
    private static final String PURPOSE = "form of a signed-in person";

    /** Which part of a page is asked for; other queries may act and are not repeated. */
    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_.~-]{1,120}");

    @Inject
    SecretBox secrets;

    @Inject
    CurrentCaller callers;

    private @Nullable String text;

    /** The mark of this page's forms; empty while nobody is signed in. */
    public String getText() {
        if (text == null) {
            text = callers.find()
                    .map(caller -> secrets.seal(PURPOSE, caller.accountId() + " " + page()))
                    .orElse("");
        }
        return text;
    }

    private static String page() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        return path((HttpServletRequest) external.getRequest());
    }

    /** Keeps a form that came without a session or for a page that is gone; true if there is something to show again. */
    public boolean keep(HttpServletRequest request) {
        if (!"POST".equals(request.getMethod()) || request.getContentLengthLong() > FormSize.LARGEST) {
            // a large file of nobody known is not read
            return false;
        }
        inUtf8(request);
        // a script that saves meanwhile keeps its words itself
        var mark = request.getParameter("autosave") == null ? request.getParameter(MARK) : null;
        var owner = mark == null ? Optional.<Long>empty() : owner(mark, path(request));
        var kept = owner.map(account -> KeptForm.of(account, path(request), request.getParameterMap()))
                .filter(form -> !form.values().isEmpty());
        kept.ifPresent(form -> request.getSession(true).setAttribute(ATTRIBUTE, form));
        return kept.isPresent();
    }

    private Optional<Long> owner(String mark, String path) {
        try {
            var parts = secrets.open(PURPOSE, mark).split(" ", 2);
            return parts[1].equals(path) ? Optional.of(Long.valueOf(parts[0])) : Optional.empty();
        } catch (IllegalStateException | IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    /** What is to be shown again on this page, once; somebody else's words are forgotten. */
    Optional<KeptForm> take(HttpServletRequest request) {
        var session = request.getSession(false);
        var caller = callers.find();
        if (session == null || caller.isEmpty() || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm kept)) {
            return Optional.empty();
        }
        boolean own = kept.owner() == caller.get().accountId();
        if (own && !kept.path().equals(path(request))) {
            return Optional.empty();
        }
        session.removeAttribute(ATTRIBUTE);
        return own ? Optional.of(kept) : Optional.empty();
    }

    /** The page as people see its address, with the part of it that was open. */
    public static String address(HttpServletRequest request) {
        var part = request.getParameter("p");
        return path(request) + (part != null && PART.matcher(part).matches() ? "?p=" + part : "");
    }

    private static String path(HttpServletRequest request) {
        var forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        var whole = forwarded instanceof String address ? address : request.getRequestURI();
        return whole.substring(request.getContextPath().length());
    }

    private static void inUtf8(HttpServletRequest request) {
        try {
            request.setCharacterEncoding("UTF-8");
        } catch (UnsupportedEncodingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
