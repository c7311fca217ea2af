package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.ejb.document.FileStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

/** Keeps our own papers in the content-addressed store, before any row speaks of them. */
@ApplicationScoped
public class PaperStore {

    private static final long LARGEST = 20L * 1024 * 1024;

    @Inject
    FileStore store;

    /** Stores a paper and returns its hash; storing the same again changes nothing. */
    public Sha256 keep(byte[] paper) {
        try (var pending = store.receive(new ByteArrayInputStream(paper), LARGEST)) {
            pending.keep();
            return pending.sha256();
        }
    }

    /**
     * Reads a paper back.
     *
     * @throws id.onestop.licensing.domain.document.FileAltered if it is gone or not what was stored
     */
    public byte[] read(Sha256 sha256) {
        try {
            return Files.readAllBytes(store.verified(sha256));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
