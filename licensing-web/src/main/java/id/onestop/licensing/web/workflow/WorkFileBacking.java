package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.ejb.workflow.ReviewService;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.workflow.RequirementRow.DocumentRow;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A file before its official: requirement by requirement, then complete and correct, or back with all faults. */
@Named
@ViewScoped
public class WorkFileBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    transient FileService files;

    @Inject
    transient ProgressService progress;

    @Inject
    transient ReviewService reviews;

    @Inject
    transient FileWriter writer;

    @Inject
    transient Acts acts;

    private String number = "";
    private @Nullable Long document;
    private transient @Nullable FileView file;
    private transient @Nullable FilePage page;
    private final Map<String, FaultForm> forms = new LinkedHashMap<>();

    public void load() {
        var parameters = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        number = FileAddress.number();
        String wanted = parameters.get("doc");
        document = wanted != null && wanted.matches("\\d{1,18}") ? Long.valueOf(wanted) : null;
        read();
        forms.clear();
        getFile().requirements().forEach(row -> forms.put(row.requirement().code(), new FaultForm(row)));
    }

    private void read() {
        file = files.open(number);
        ProgressView where = progress.ofFile(number);
        page = writer.page(getFile(), where);
    }

    /** Keeps everything that was chosen and stays on the page. */
    public void save() {
        if (saveAll()) {
            Notices.add("workflow.check.saved");
            Redirects.to(HoldBacking.path(number));
        }
    }

    /** Keeps what was chosen, then declares the file complete and correct. */
    public void accept() {
        if (saveAll() && acts.done(number, () -> reviews.accept(number))) {
            Notices.add("workflow.accepted", "number", number, "due", writer.due(progress.ofFile(number)));
            Redirects.to("/work");
        } else {
            read();
        }
    }

    /** Keeps what was chosen and goes on to the list of faults. */
    public void toReturn() {
        if (saveAll()) {
            Redirects.to(HoldBacking.path(number) + "/return");
        }
    }

    private boolean saveAll() {
        boolean all = true;
        for (var form : forms.entrySet()) {
            String code = form.getKey();
            if (form.getValue().changed()) {
                all &= acts.done(number, () -> check(code, form.getValue()), field -> id(field) + "-" + code);
            }
        }
        if (!all) {
            read();
        }
        return all;
    }

    private void check(String code, FaultForm form) throws Invalid {
        reviews.check(form.command(number, code, getFile().definition()));
    }

    private static String id(String field) {
        return field.equals("reasonCode") ? "reason" : field;
    }

    public FileView getFile() {
        return Objects.requireNonNull(file, "not loaded");
    }

    public FilePage getPage() {
        return Objects.requireNonNull(page, "not loaded");
    }

    public Map<String, FaultForm> getForms() {
        return forms;
    }

    /** The document beside the requirements: the one asked for, or the first. */
    public @Nullable DocumentRow getShown() {
        List<DocumentRow> all = getPage().documents();
        return all.stream()
                .filter(one -> Objects.equals(one.id(), document))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(0));
    }
}
