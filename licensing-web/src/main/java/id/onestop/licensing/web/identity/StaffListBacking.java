package id.onestop.licensing.web.identity;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.StaffAccountService;
import id.onestop.licensing.ejb.identity.StaffList;
import id.onestop.licensing.ejb.identity.StaffMember;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everybody who works for the agency, page by page. */
@Named
@RequestScoped
public class StaffListBacking {

    static final String PATH = "/administration/staff";

    private static final int LINES = 25;

    @Inject
    StaffAccountService staff;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private StaffList page = new StaffList(List.of(), null);

    public void load() {
        String after = request.getParameter("after");
        page = staff.list(after != null && after.matches("\\d{1,18}") ? Long.valueOf(after) : null, LINES);
    }

    public List<StaffMember> getRows() {
        return page.people();
    }

    /** The posts that somebody holds, in one line. */
    public String posts(StaffMember row) {
        return row.posts().stream()
                .map(post -> post.appointment().title(in(post.post())))
                .collect(Collectors.joining(", "));
    }

    private String in(Words words) {
        return words.in(msg.language());
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        return page.next() == null ? null : "?after=" + page.next();
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return request.getParameter("after") == null ? null : "?";
    }
}
