package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileAltered;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.DataFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Contents as files {@code ab/cd/<hash>} below one folder, which all nodes share. */
@ApplicationScoped
public class FolderFileStore implements FileStore {

    private static final Logger LOG = LoggerFactory.getLogger(FolderFileStore.class);
    private static final String INCOMING = "incoming";
    private static final int CHUNK = 64 * 1024;

    @Inject
    DataFolder folder;

    @Override
    public PendingFile receive(InputStream content, long limit) {
        Path spool = newSpool();
        try {
            var digest = Sha256.digest();
            long size = copy(content, spool, digest, limit);
            return new Spooled(spool, size, Sha256.ofDigest(digest.digest()));
        } catch (RuntimeException | Error refused) {
            delete(spool);
            throw refused;
        }
    }

    @Override
    public Path verified(Sha256 sha256) {
        Path path = pathOf(sha256);
        var digest = Sha256.digest();
        try (var in = Files.newInputStream(path)) {
            byte[] chunk = new byte[CHUNK];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
        } catch (NoSuchFileException gone) {
            LOG.atError().addKeyValue("sha256", sha256).log("a stored file is gone");
            throw FileAltered.missing(sha256);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        if (!sha256.equals(Sha256.ofDigest(digest.digest()))) {
            LOG.atError().addKeyValue("sha256", sha256).log("a stored file was altered");
            throw FileAltered.altered(sha256);
        }
        return path;
    }

    @Override
    public int dropAbandoned(Duration olderThan) {
        Path probe = newSpool();
        int dropped = 0;
        try (var spools = Files.newDirectoryStream(probe.getParent())) {
            // the file system's own time: the folder may lie on another machine
            Instant before = Files.getLastModifiedTime(probe).toInstant().minus(olderThan);
            for (Path spool : spools) {
                if (!spool.equals(probe) && isOlder(spool, before) && Files.deleteIfExists(spool)) {
                    dropped++;
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } finally {
            delete(probe);
        }
        return dropped;
    }

    private static boolean isOlder(Path spool, Instant before) throws IOException {
        try {
            return Files.getLastModifiedTime(spool).toInstant().isBefore(before);
        } catch (NoSuchFileException finishedMeanwhile) {
            return false;
        }
    }

    private Path newSpool() {
        try {
            Path incoming = Files.createDirectories(root().resolve(INCOMING));
            return Files.createTempFile(incoming, "upload", ".part");
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static long copy(InputStream content, Path spool, MessageDigest digest, long limit) {
        try (var out = FileChannel.open(spool, StandardOpenOption.WRITE)) {
            byte[] chunk = new byte[CHUNK];
            long size = 0;
            for (int read = read(content, chunk); read >= 0; read = read(content, chunk)) {
                size += read;
                if (size > limit) {
                    throw new RuleViolation("FILE_TOO_LARGE", Map.of("maxBytes", limit));
                }
                digest.update(chunk, 0, read);
                write(out, ByteBuffer.wrap(chunk, 0, read));
            }
            if (size == 0) {
                throw new RuleViolation("FILE_EMPTY");
            }
            out.force(true);
            return size;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void write(FileChannel out, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            out.write(bytes);
        }
    }

    private static int read(InputStream content, byte[] chunk) {
        try {
            return content.read(chunk);
        } catch (IOException brokenOff) {
            throw new RuleViolation("UPLOAD_BROKEN_OFF");
        }
    }

    private Path root() {
        return folder.of("files");
    }

    private Path pathOf(Sha256 sha256) {
        String hex = sha256.hex();
        return root().resolve(hex.substring(0, 2)).resolve(hex.substring(2, 4)).resolve(hex);
    }

    private static void delete(Path spool) {
        try {
            Files.deleteIfExists(spool);
        } catch (IOException left) {
            LOG.atWarn().setCause(left).log("an upload's temporary file stays until the next sweep");
        }
    }

    /** A content in the folder for incoming ones, on the same file system as its later place. */
    private final class Spooled implements PendingFile {

        private final Path path;
        private final long size;
        private final Sha256 sha256;

        Spooled(Path path, long size, Sha256 sha256) {
            this.path = path;
            this.size = size;
            this.sha256 = sha256;
        }

        @Override
        public Path path() {
            return path;
        }

        @Override
        public long size() {
            return size;
        }

        @Override
        public Sha256 sha256() {
            return sha256;
        }

        @Override
        public void keep() {
            try {
                Path target = pathOf(sha256);
                Path folder = Files.createDirectories(target.resolveSibling("."));
                // replaces an equal file, and heals one that was altered
                Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                syncFolder(folder);
            } catch (IOException unwritable) {
                throw new UncheckedIOException(unwritable);
            }
        }

        @Override
        public void close() {
            delete(path);
        }

        private static void syncFolder(Path folder) {
            try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
                directory.force(true);
            } catch (IOException notHere) {
                LOG.atDebug().setCause(notHere).log("folders cannot be synced on this system");
            }
        }
    }
}
