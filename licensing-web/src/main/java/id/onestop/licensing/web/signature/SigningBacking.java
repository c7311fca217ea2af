package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.workflow.SigningInboxService;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The signatory's inbox: everything before the signature, with who checked and verified it. */
@Named
@RequestScoped
public class SigningBacking {

    private static final int LINES = 20;

    @Inject
    SigningInboxService inbox;

    @Inject
    SigningRows writer;

    @Inject
    HttpServletRequest request;

    private List<SigningRow> rows = List.of();
    private @Nullable String next;

    public void load() {
        var page = inbox.page(Cursor.parse(request.getParameter("after")), LINES);
        rows = page.letters().stream().map(writer::of).toList();
        next = page.next();
    }

    /** Somebody wanted to sign without having picked a letter. */
    public boolean isNothingPicked() {
        return request.getParameter("none") != null;
    }

    public List<SigningRow> getRows() {
        return rows;
    }

    /** Whether any of them can be chosen here. */
    public boolean isPickable() {
        return rows.stream().anyMatch(SigningRow::pickable);
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNextQuery() {
        return next == null ? null : "?after=" + next;
    }

    public @Nullable String getFirstQuery() {
        return request.getParameter("after") == null ? null : "?";
    }
}
