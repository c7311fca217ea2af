package id.onestop.licensing.web.catalogue;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.DefinitionRow;
import id.onestop.licensing.ejb.catalogue.DraftListPlace;
import id.onestop.licensing.ejb.catalogue.DraftRow;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PageKeys;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** The definitions of an agency and their drafts, and the ways to begin one. */
@Named
@RequestScoped
public class DefinitionsBacking {

    static final String PATH = "/administration/definitions";

    private static final String RUNNING = "before";
    private static final String OVER = "over";
    private static final long LONGEST_FILE = 3_000_000;
    private static final int MOST_FAULTS = 20;
    private static final int SHOWN = 25;

    @Inject
    DefinitionDraftService drafts;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    private @Nullable List<DefinitionRow> versions;
    private @Nullable Page<DraftRow> page;
    private @Nullable Part file;

    public void load() {
        getVersions();
    }

    public List<DefinitionRow> getVersions() {
        if (versions == null) {
            versions = drafts.versions();
        }
        return versions;
    }

    /** The revision as printed, in the language of the page. */
    public String label(DefinitionRow row) {
        return RevisionNames.label(row.revisionLabel(), msg);
    }

    public List<DraftRow> getDrafts() {
        return page().items();
    }

    /** Query of the next page of drafts; nothing on the last. */
    public @Nullable String getNext() {
        return page().next() == null ? null : "?" + page().next();
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return place().equals(DraftListPlace.START) ? null : "?";
    }

    private static String address(DraftRow row) {
        var after = DraftListPlace.after(row);
        return (after.over() ? OVER : RUNNING) + "=" + after.before();
    }

    /** Behind a running draft, or behind one that is over; what is no key begins the list. */
    private DraftListPlace place() {
        long over = PageKeys.key(request, OVER, 0);
        return over > 0
                ? new DraftListPlace(true, over)
                : new DraftListPlace(false, PageKeys.key(request, RUNNING, Long.MAX_VALUE));
    }

    private Page<DraftRow> page() {
        if (page == null) {
            page = Page.of(drafts.list(place(), SHOWN + 1), SHOWN, DefinitionsBacking::address);
        }
        return page;
    }

    /** Begins a revision of a version. */
    public void revise(long definitionId) {
        begun(() -> drafts.revise(definitionId));
    }

    /** Begins with a file. */
    public void take() {
        var chosen = file;
        if (chosen == null || chosen.getSize() == 0 || chosen.getSize() > LONGEST_FILE) {
            Refusals.add("file", "DRAFT_FILE", Map.of());
            return;
        }
        begun(() -> drafts.take(name(chosen), text(chosen)));
    }

    private static String name(Part chosen) {
        String name = requireNonNullElse(chosen.getSubmittedFileName(), "definition.yaml");
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static String text(Part chosen) {
        try (var stream = chosen.getInputStream()) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void begun(LongSupplier begin) {
        try {
            long draft = begin.getAsLong();
            Notices.add("catalogue.draft.begun");
            Redirects.to(PATH + "/" + draft);
        } catch (YamlRefused refused) {
            refused.faults().stream()
                    .limit(MOST_FAULTS)
                    .forEach(fault -> Refusals.addText("file", fault.in(msg.language())));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
