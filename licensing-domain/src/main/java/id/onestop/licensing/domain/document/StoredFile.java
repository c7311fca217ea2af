package id.onestop.licensing.domain.document;

import id.onestop.licensing.domain.shared.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A content that lies in the file store, kept once for all who gave it.
 *
 * <p>Belongs to no agency: who may see it is a matter of the documents that refer to it.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    private String sha256;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "file_type")
    @Enumerated(EnumType.STRING)
    private FileType type;

    @Column(name = "page_count")
    private @Nullable Integer pageCount;

    @Enumerated(EnumType.STRING)
    private ScanVerdict verdict;

    @Column(name = "scanned_at")
    private @Nullable Instant scannedAt;

    @Column(name = "stored_at")
    private Instant storedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init")
    protected StoredFile() {}

    public StoredFile(
            Sha256 sha256, long size, FileType type, @Nullable Integer pageCount, ScanVerdict verdict, Instant at) {
        if (size <= 0 || verdict == ScanVerdict.INFECTED) {
            throw new IllegalArgumentException("only a sound file with content is stored");
        }
        this.sha256 = sha256.hex();
        this.size = size;
        this.type = type;
        this.pageCount = pageCount;
        this.verdict = verdict;
        this.scannedAt = verdict == ScanVerdict.NOT_SCANNED ? null : at;
        this.storedAt = at;
    }

    /** Takes over what a scanner says today; silence never undoes an earlier answer. */
    public void scanned(ScanVerdict answer, Instant at) {
        if (answer != ScanVerdict.NOT_SCANNED) {
            verdict = answer;
            scannedAt = at;
        }
    }

    /** Refuses a content in which a virus was found after it had been stored. */
    public void requireSound() {
        if (verdict == ScanVerdict.INFECTED) {
            throw new RuleViolation("FILE_INFECTED");
        }
    }

    public Sha256 sha256() {
        return new Sha256(sha256);
    }

    public long size() {
        return size;
    }

    public FileType type() {
        return type;
    }

    public Optional<Integer> pageCount() {
        return Optional.ofNullable(pageCount);
    }

    public ScanVerdict verdict() {
        return verdict;
    }

    public Optional<Instant> scannedAt() {
        return Optional.ofNullable(scannedAt);
    }

    public Instant storedAt() {
        return storedAt;
    }
}
