package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.workflow.TransferPreview;
import id.onestop.licensing.web.shared.Listing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Running files under other versions, a page of them.
 */
public record TransferPreviewResponse(
        long running,
        boolean mayMove,
        List<FileRow> files,
        List<GoneRow> gone,
        @Nullable String next) implements Listing {

    public TransferPreviewResponse {
        files = List.copyOf(files);
        gone = List.copyOf(gone);
    }

    static TransferPreviewResponse from(TransferPreview preview) {
        return new TransferPreviewResponse(
                preview.running(),
                preview.mayMove(),
                preview.rows().stream().map(FileRow::from).toList(),
                preview.gone().stream().map(GoneRow::from).toList(),
                preview.next() == null ? null : String.valueOf(preview.next()));
    }

    /** A step that the version no longer has, and the steps that may stand for it. */
    public record GoneRow(
            String code,
            Words name,
            List<String> choices,
            @Nullable String chosen) {

        public GoneRow {
            choices = List.copyOf(choices);
        }

        static GoneRow from(TransferPreview.GoneStep step) {
            return new GoneRow(
                    step.code(),
                    step.name(),
                    step.choices().stream()
                            .map(TransferPreview.StepChoice::code)
                            .toList(),
                    step.chosen());
        }
    }

    /** One file; what cannot be said is absent. */
    public record FileRow(
            String number,
            int version,
            @Nullable Words step,
            @Nullable Words target,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            @Nullable String refusal,
            boolean asked) {

        static FileRow from(TransferPreview.Row row) {
            var refusal = row.refusal();
            return new FileRow(
                    row.number(),
                    row.version(),
                    row.step(),
                    row.target(),
                    row.dueBefore(),
                    row.dueAfter(),
                    refusal == null ? null : refusal.name(),
                    row.asked());
        }
    }
}
