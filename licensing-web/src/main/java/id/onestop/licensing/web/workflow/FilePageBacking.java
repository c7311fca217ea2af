package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A page about one file of the address; a form that comes back asks what it may do before the page is drawn. */
public abstract class FilePageBacking {

    @Inject
    FileService files;

    @Inject
    ProgressService progress;

    @Inject
    FileWriter writer;

    private @Nullable FileView file;
    private @Nullable ProgressView where;
    private @Nullable FilePage page;

    public void load() {
        file = files.open(getNumber());
        where = progress.ofFile(getNumber());
        page = writer.page(file, where);
    }

    ProgressView where() {
        ensureLoaded();
        return Objects.requireNonNull(where, "not loaded");
    }

    private void ensureLoaded() {
        if (page == null) {
            load();
        }
    }

    public String getNumber() {
        return FileAddress.number();
    }

    public FileView getFile() {
        ensureLoaded();
        return Objects.requireNonNull(file, "not loaded");
    }

    public FilePage getPage() {
        ensureLoaded();
        return Objects.requireNonNull(page, "not loaded");
    }
}
