package id.onestop.licensing.web.licence;

import id.onestop.licensing.ejb.licence.LicenceService;
import id.onestop.licensing.ejb.licence.LicenceView;
import id.onestop.licensing.web.shared.Page;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The caller's licences, newest first. */
@Named
@RequestScoped
public class LicencesBacking {

    private static final int SHOWN = 20;

    @Inject
    LicenceService service;

    @Inject
    HttpServletRequest request;

    private Page<LicenceView> page = new Page<>(List.of(), null);
    private boolean later;

    @PostConstruct
    void load() {
        String after = request.getParameter("after");
        later = after != null && after.matches("\\d{1,18}");
        long before = later && after != null ? Long.parseLong(after) : Long.MAX_VALUE;
        var rest = service.own().stream()
                .filter(licence -> licence.id() < before && licence.issuedAt() != null)
                .limit(SHOWN + 1L)
                .toList();
        page = Page.of(rest, SHOWN, licence -> Long.toString(licence.id()));
    }

    public List<LicenceView> getItems() {
        return page.items();
    }

    public @Nullable String getNext() {
        return page.next() == null ? null : "?after=" + page.next();
    }

    public @Nullable String getFirst() {
        return later ? "?" : null;
    }
}
