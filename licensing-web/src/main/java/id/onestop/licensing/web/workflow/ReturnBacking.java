package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ReviewService;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives a file back once, with every fault; shows first what the applicant will read. */
@Named
@RequestScoped
public class ReturnBacking {

    @Inject
    FileService files;

    @Inject
    ProgressService progress;

    @Inject
    ReviewService reviews;

    @Inject
    FileWriter writer;

    @Inject
    Acts acts;

    private @Nullable FileView file;
    private @Nullable FilePage page;
    private @Nullable String note;

    public void load() {
        file = files.open(getNumber());
        page = writer.page(file, progress.ofFile(getNumber()));
    }

    public void show() {
        load();
        if (!getPage().editable()) {
            acts.tooLate(getNumber());
        }
    }

    public void giveBack() {
        String number = getNumber();
        if (acts.done(number, () -> reviews.returnForCorrection(number, note))) {
            Notices.add("workflow.returned", "number", number);
            Redirects.to("/work");
        }
    }

    private FileView file() {
        ensureLoaded();
        return Objects.requireNonNull(file, "not loaded");
    }

    private FilePage page() {
        ensureLoaded();
        return Objects.requireNonNull(page, "not loaded");
    }

    /** A form that comes back asks what it may do before the page is drawn. */
    private void ensureLoaded() {
        if (file == null) {
            load();
        }
    }

    public String getNumber() {
        return FileAddress.number();
    }

    public FileView getFile() {
        return file();
    }

    public FilePage getPage() {
        return page();
    }

    public List<RequirementRow> getFaults() {
        return getPage().rows().stream().filter(RequirementRow::faulty).toList();
    }

    /** Every requirement was looked at, something is wrong, and the reader holds the file. */
    public boolean isPossible() {
        return getPage().editable()
                && getFile().checked() == getFile().requirements().size()
                && getFile().faulty() > 0;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
