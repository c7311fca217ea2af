package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Sha256;
import java.nio.file.Path;

/** A content that was taken in and is not yet stored; closing it without {@link #keep()} removes every trace. */
public interface PendingFile extends AutoCloseable {

    Path path();

    long size();

    Sha256 sha256();

    /** Stores it for good: afterwards it survives a crash and a power cut. */
    void keep();

    @Override
    void close();
}
