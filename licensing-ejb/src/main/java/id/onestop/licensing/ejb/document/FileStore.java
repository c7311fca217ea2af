package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Sha256;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;

/** Keeps contents under their hash; knows nothing of whose they are. */
public interface FileStore {

    /**
     * Takes a content in, as yet for inspection only.
     *
     * @throws id.onestop.licensing.domain.shared.RuleViolation FILE_EMPTY, FILE_TOO_LARGE (noticed while reading) or
     *     UPLOAD_BROKEN_OFF
     */
    PendingFile receive(InputStream content, long limit);

    /**
     * The stored content as a readable file, after its hash was compared.
     *
     * @throws id.onestop.licensing.domain.document.FileAltered if it is gone or not what was stored
     */
    Path verified(Sha256 sha256);

    /** Removes what was taken in and neither kept nor dropped because the process died; answers how many. */
    int dropAbandoned(Duration olderThan);
}
