package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.workflow.FileTransfer.State;
import id.onestop.licensing.ejb.workflow.TransferResults;
import id.onestop.licensing.web.shared.Listing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of files that were to go over, a page of them.
 */
public record TransferResultsResponse(
        long waiting,
        long moved,
        long refused,
        List<FileRow> files,
        @Nullable String next) implements Listing {

    public TransferResultsResponse {
        files = List.copyOf(files);
    }

    static TransferResultsResponse from(TransferResults results) {
        return new TransferResultsResponse(
                results.count(State.WAITING),
                results.count(State.MOVED),
                results.count(State.REFUSED),
                results.rows().stream().map(FileRow::from).toList(),
                results.next() == null ? null : String.valueOf(results.next()));
    }

    /** One file; what cannot be said is absent. */
    public record FileRow(
            String number,
            String state,
            @Nullable String refusal,
            @Nullable Instant dueBefore,
            @Nullable Instant dueAfter,
            String askedBy,
            Instant askedAt) {

        static FileRow from(TransferResults.Row row) {
            var refusal = row.refusal();
            return new FileRow(
                    row.number(),
                    row.state().name(),
                    refusal == null ? null : refusal.name(),
                    row.dueBefore(),
                    row.dueAfter(),
                    row.askedBy(),
                    row.askedAt());
        }
    }
}
