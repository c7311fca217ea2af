package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.workflow.BatchPreview;
import id.onestop.licensing.ejb.workflow.BatchService;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import id.onestop.licensing.web.shared.ChosenFiles;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What verifying the chosen drafts would do, file by file; the files stand in the address. */
@Named
@RequestScoped
public class BatchBacking {

    @Inject
    BatchService batches;

    @Inject
    ChosenFiles chosen;

    @Inject
    BatchWords words;

    @Inject
    Messages msg;

    private @Nullable List<BatchPreview> previews;
    private @Nullable String note;

    /**
     * One file of the preview.
     *
     * @param effect what happens to it; empty if something stands in the way
     * @param remark what was noted on it, or that it was returned before; empty for nothing
     * @param obstacle why it cannot be done; empty if it can
     */
    public record Row(
            String number,
            String holderName,
            String service,
            String step,
            String effect,
            String remark,
            String obstacle) {

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Row " + number;
        }
    }

    public void load() {
        if (previews().isEmpty()) {
            Redirects.to("/work?none=1");
        }
    }

    public void verify() {
        var files = previews().stream()
                .filter(BatchPreview::possible)
                .map(one -> Entry.waiting(
                        one.line().row().number(), one.line().row().holderName()))
                .toList();
        if (files.isEmpty()) {
            Refusals.add(null, "BATCH_EMPTY", Map.of());
            return;
        }
        batches.verify(files, note == null || note.isBlank() ? null : note.strip());
        Redirects.to("/work/batch/result");
    }

    private List<BatchPreview> previews() {
        if (previews == null) {
            previews = batches.preview(chosen.numbers());
        }
        return previews;
    }

    public List<Row> getRows() {
        return previews().stream().map(this::row).toList();
    }

    private Row row(BatchPreview one) {
        var line = one.line();
        return new Row(
                line.row().number(),
                line.row().holderName(),
                line.serviceName().in(msg.language()),
                line.stepName().in(msg.language()),
                one.possible() ? effect(one) : "",
                remark(one),
                one.possible() ? "" : words.cause(one.obstacle(), words.parameters(line.row())));
    }

    private String effect(BatchPreview one) {
        var post = one.nextPost();
        return msg.of(
                "workflow.batch.effect." + one.line().row().stepKind(),
                "post",
                post == null ? "-" : post.in(msg.language()));
    }

    private String remark(BatchPreview one) {
        var said = requireNonNullElse(one.note(), "");
        return said.isEmpty() && one.returned() > 0 ? msg.of("workflow.card.returns", "count", one.returned()) : said;
    }

    /** The same effects, counted. */
    public List<String> getEffects() {
        var counts = new LinkedHashMap<String, Integer>();
        previews().stream().filter(BatchPreview::possible).forEach(one -> counts.merge(effect(one), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> msg.of("workflow.batch.counted", "count", entry.getValue(), "effect", entry.getKey()))
                .toList();
    }

    public long getPossible() {
        return previews().stream().filter(BatchPreview::possible).count();
    }

    public List<Row> getRemarks() {
        return getRows().stream().filter(row -> !row.remark().isEmpty()).toList();
    }

    /** How many of the chosen ones do not wait for the reader any more. */
    public int getGone() {
        return chosen.numbers().size() - previews().size();
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
