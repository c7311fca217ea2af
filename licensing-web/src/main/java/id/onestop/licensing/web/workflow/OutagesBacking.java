package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.ejb.workflow.OutageView;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Partners that are or were out, and the form for another one. */
@Named
@RequestScoped
public class OutagesBacking {

    static final String PATH = "/administration/outages";

    @Inject
    OutageService outages;

    @Inject
    Site site;

    private final OutageForm form = new OutageForm();
    private @Nullable List<OutageView> rows;

    /** Shows the page to those who may use it. */
    public void load() {
        getRows();
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
        if (rows == null) {
            rows = outages.list();
        }
        return rows;
    }

    public OutageForm getForm() {
        return form;
    }
}
