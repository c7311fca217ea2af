package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a content in: size while reading, hash, type by content, inside of the file, virus scan, store.
 *
 * <p>Call it outside a transaction; whatever is refused leaves no trace.
 */
@ApplicationScoped
public class FileIntake {

    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    @Inject
    FileStore store;

    @Inject
    UploadPolicy policy;

    @Inject
    StoredFiles files;

    @Inject
    Settings settings;

    /**
     * Checks and stores.
     *
     * @param sentName what the browser calls it; only shown, never believed
     * @throws id.onestop.licensing.domain.shared.RuleViolation for everything that a person can mend
     */
    public ReceivedFile receive(InputStream content, @Nullable String sentName, IntakeRule rule) {
        policy.requireOpen();
        try (var pending = store.receive(content, limit(rule))) {
            var type = TypeDetection.detect(pending.path(), rule);
            var pages = inspect(pending.path(), type);
            var verdict = policy.scan(pending.path());
            var received =
                    new ReceivedFile(FileName.of(sentName), pending.sha256(), pending.size(), type, pages, verdict);
            pending.keep();
            register(received);
            LOG.atInfo()
                    .addKeyValue("type", type)
                    .addKeyValue("bytes", pending.size())
                    .addKeyValue("verdict", verdict)
                    .log("file received");
            return received;
        }
    }

    private long limit(IntakeRule rule) {
        return Math.min(rule.maxBytes(), (long) settings.number(Setting.UPLOAD_MAX_MEGABYTES) << 20);
    }

    private static @Nullable Integer inspect(Path file, FileType type) {
        if (type.isImage()) {
            Pictures.inspect(file, type);
            return null;
        }
        return PdfInspection.pages(file);
    }

    /** Two people may give the same content at the same moment: then the other one's row serves both. */
    private void register(ReceivedFile received) {
        try {
            files.register(received);
        } catch (EJBException lostRace) {
            LOG.atDebug().setCause(lostRace).log("the same content came twice at once");
            files.register(received);
        }
    }
}
