package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.Readiness;
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
import java.util.function.Predicate;
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
    transient Differences differences;

    @Inject
    transient Autosaves autosaves;

    @Inject
    transient Staleness staleness;

    @Inject
    transient Acts acts;

    private String number = "";
    private @Nullable Long document;
    private transient @Nullable FileView file;
    private transient @Nullable FilePage page;
    private final Map<String, FaultForm> forms = new LinkedHashMap<>();
    /** Its page was saved and left: what still comes from it comes from an old tab. */
    private boolean left;

    public void load() {
        number = FileAddress.number();
        String wanted = parameter("doc");
        document = wanted != null && wanted.matches("\\d{1,18}") ? Long.valueOf(wanted) : null;
        read();
        forms.clear();
        getFile().requirements().forEach(row -> forms.put(row.requirement().code(), new FaultForm(row)));
    }

    private static @Nullable String parameter(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }

    private void read() {
        file = files.open(number);
        ProgressView where = progress.ofFile(number);
        page = writer.page(Objects.requireNonNull(file), where);
    }

    /** Keeps everything that was chosen and stays on the page. */
    public void save() {
        if (saveAll()) {
            left = true;
            Notices.add("workflow.check.saved");
            Redirects.to(HoldBacking.path(number));
        }
    }

    /** Lets the reader's own findings of last time stand where nothing has changed, and keeps everything that was chosen. */
    public void takeOver() {
        for (var row : getFile().requirements()) {
            var earlier = row.earlier();
            var form = forms.get(row.requirement().code());
            if (earlier != null && earlier.standing() && form != null) {
                form.stand(earlier.verdict());
            }
        }
        save();
    }

    /** How many findings of last time could stand as they are. */
    public long getStanding() {
        return getFile().requirements().stream()
                .map(FileView.Row::earlier)
                .filter(earlier -> earlier != null && earlier.standing())
                .count();
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
            left = true;
            Redirects.to(HoldBacking.path(number) + "/return");
        }
    }

    /** The script's way of saving: what is finished is kept, the page stays as it is. */
    public void autosave() {
        boolean saved = keep(form -> form.changed() && !form.unfinished());
        var fresh = writer.page(files.open(number), progress.ofFile(number));
        if (fresh.editable()) {
            page = fresh;
        }
        autosaves.answer(fresh, saved);
    }

    /** Makes a fault of a difference that the page offers; nothing is saved before its reason is chosen. */
    public void addFault() {
        String wanted = parameter("fault");
        differences.of(getFile()).stream()
                .filter(one -> one.code().equals(wanted))
                .forEach(one ->
                        Objects.requireNonNull(forms.get(one.requirement())).find(one.words()));
    }

    private boolean saveAll() {
        boolean all = keep(FaultForm::changed);
        if (!all) {
            read();
            // whoever has seen the difference and saves again means it
            staleness.redraw(getFile(), forms);
            left = false;
        }
        return all;
    }

    private boolean keep(Predicate<FaultForm> which) {
        if (forms.values().stream().noneMatch(which)) {
            return true;
        }
        if (!staleness.tell(files.open(number), forms, which, left)) {
            return false;
        }
        boolean all = true;
        for (var entry : forms.entrySet()) {
            String code = entry.getKey();
            var form = entry.getValue();
            if (which.test(form)) {
                var command = form.command(number, code, getFile().definition());
                boolean kept = acts.done(number, () -> reviews.check(command), field -> id(field) + "-" + code);
                if (kept) {
                    form.keep(command);
                }
                all &= kept;
            }
        }
        return all;
    }

    /** What was typed and has no place on the page any more, because the file is in other hands. */
    public List<Unsaved> getUnsaved() {
        return getPage().editable()
                ? List.of()
                : getPage().rows().stream()
                        .filter(row -> forms.containsKey(row.code())
                                && Objects.requireNonNull(forms.get(row.code())).changed())
                        .map(row -> writer.unsaved(row, Objects.requireNonNull(forms.get(row.code()))))
                        .toList();
    }

    private static String id(String field) {
        return field.equals("reasonCode") ? "reason" : field;
    }

    public FileView getFile() {
        if (file == null) {
            read();
        }
        return Objects.requireNonNull(file, "not loaded");
    }

    /** Whether registers of people are asked for this service, or were asked. */
    public boolean isCompared() {
        return !getPage().comparison().rows().isEmpty()
                || getFile().requirements().stream()
                        .map(FileView.Row::requirement)
                        .anyMatch(Readiness::asksRegister);
    }

    public FilePage getPage() {
        if (page == null) {
            read();
        }
        return Objects.requireNonNull(page, "not loaded");
    }

    public String getReturning() {
        return writer.returning(getPage().faulty());
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
