package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.workflow.WorkFilter;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import id.onestop.licensing.ejb.workflow.WorkTab;
import id.onestop.licensing.ejb.workflow.WorklistService;
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
    WorklistService worklist;

    @Inject
    SigningRows writer;

    @Inject
    HttpServletRequest request;

    private List<SigningRow> rows = List.of();
    private @Nullable String next;

    public void load() {
        var after = Cursor.parse(request.getParameter("after"));
        var view = worklist.page(new WorkFilter(WorkTab.POSTS, null, null, after, LINES));
        rows = view.lines().stream()
                .filter(line -> SigningRows.awaits(line.row().stepKind()))
                .map(line -> writer.of(line.row().number()))
                .toList();
        next = view.next();
    }

    public List<SigningRow> getRows() {
        return rows;
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNextQuery() {
        return next == null ? null : "?after=" + next;
    }

    public @Nullable String getFirstQuery() {
        return request.getParameter("after") == null ? null : "?";
    }
}
