package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.OutagePreview;
import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How many files an outage would touch, before it is declared; what was typed stands in the address. */
@Named
@RequestScoped
public class OutagePreviewBacking {

    @Inject
    OutageService outages;

    @Inject
    OutageWords words;

    @Inject
    Site site;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable OutageForm form;
    private @Nullable OutagePreview preview;

    public void load() {
        try {
            getPreview();
        } catch (Invalid unsaid) {
            // nothing was typed
            Redirects.to(OutagesBacking.PATH);
        }
    }

    public void declare() {
        try {
            outages.declare(form().command(site.getZone()));
            Notices.add("workflow.outage.declared");
            Redirects.to(OutagesBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private OutageForm form() {
        if (form == null) {
            form = OutageForm.of(
                    FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        }
        return form;
    }

    public OutagePreview getPreview() {
        if (preview == null) {
            preview = outages.preview(form().command(site.getZone()));
        }
        return preview;
    }

    /** What was typed, for the form that declares it: name and value of each field. */
    public List<Option> getFields() {
        return form().carried().entrySet().stream()
                .map(field -> new Option(field.getKey(), field.getValue()))
                .toList();
    }

    /** What is declared, in one sentence. */
    public String getSentence() {
        var said = form().command(site.getZone());
        return msg.of(
                "workflow.outage.sentence",
                "partner",
                said.partner().strip(),
                "since",
                format.dateTime(Objects.requireNonNull(said.since())),
                "steps",
                words.steps(said.stepKinds()),
                "basis",
                said.basis().strip());
    }

    public String getTotal() {
        return msg.of(
                "workflow.outage.total",
                "files",
                getPreview().files(),
                "running",
                getPreview().running());
    }
}
