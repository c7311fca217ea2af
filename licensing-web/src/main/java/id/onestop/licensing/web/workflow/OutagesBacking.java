package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.ejb.workflow.OutageView;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PageKeys;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Partners that are or were out, and the form for another one. */
@Named
@RequestScoped
public class OutagesBacking {

    static final String PATH = "/administration/outages";

    private static final int SHOWN = 25;

    @Inject
    OutageService outages;

    @Inject
    HttpServletRequest request;

    @Inject
    Site site;

    private final OutageForm form = new OutageForm();
    private @Nullable Page<OutageView> page;

    /** Shows the page to those who may use it. */
    public void load() {
        page();
    }

    /** Checks what was typed and leads to what it would touch. */
    public void preview() {
        try {
            outages.preview(form.command(site.getZone()));
            Redirects.to(PATH + "/preview" + form.query());
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> field.equals("since") ? "sinceDay" : field);
        }
    }

    public List<OutageView> getRows() {
        return page().items();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        return PageKeys.next(page());
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return PageKeys.first(request);
    }

    private Page<OutageView> page() {
        if (page == null) {
            page = Page.of(outages.page(PageKeys.before(request), SHOWN + 1), SHOWN, row -> Long.toString(row.id()));
        }
        return page;
    }

    public OutageForm getForm() {
        return form;
    }
}
