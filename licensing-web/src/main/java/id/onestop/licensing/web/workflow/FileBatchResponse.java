package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.FileBatch;
import id.onestop.licensing.ejb.workflow.FileBatch.Entry;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Files on which one act is done, and how far that is.
 *
 * @param over nothing more happens
 */
public record FileBatchResponse(String id, FileBatch.Act act, boolean over, List<File> files) {

    public FileBatchResponse {
        files = List.copyOf(files);
    }

    /**
     * One file.
     *
     * @param code why it could not be done; absent otherwise
     */
    public record File(
            String number, FileBatch.State state, @Nullable String code, Map<String, ?> parameters) {

        static File from(Entry entry) {
            return new File(entry.number(), entry.state(), entry.code(), entry.parameters());
        }
    }

    public static FileBatchResponse from(FileBatch batch) {
        return new FileBatchResponse(
                batch.id(),
                batch.act(),
                batch.isOver(),
                batch.entries().stream().map(File::from).toList());
    }
}
