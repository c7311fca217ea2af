package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A checked content that lies in the store.
 *
 * <p>Only {@link FileIntake} makes one, so holding it proves that the caller gave the content itself: knowing a hash is not
 * enough to get at a file.
 */
public final class ReceivedFile {

    private final FileName name;
    private final Sha256 sha256;
    private final long size;
    private final FileType type;
    private final @Nullable Integer pageCount;
    private final ScanVerdict verdict;

    ReceivedFile(
            FileName name, Sha256 sha256, long size, FileType type, @Nullable Integer pageCount, ScanVerdict verdict) {
        this.name = name;
        this.sha256 = sha256;
        this.size = size;
        this.type = type;
        this.pageCount = pageCount;
        this.verdict = verdict;
    }

    public FileName name() {
        return name;
    }

    public Sha256 sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    public FileType type() {
        return type;
    }

    /** Pages of a PDF; empty for images. */
    public Optional<Integer> pageCount() {
        return Optional.ofNullable(pageCount);
    }

    public ScanVerdict verdict() {
        return verdict;
    }
}
