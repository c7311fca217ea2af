package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether files are taken and what a scan means (decision 27): without a scanner production takes none unless a setting
 * allows it, and a scanner that is silent closes the door.
 */
@ApplicationScoped
public class UploadPolicy {

    private static final Logger LOG = LoggerFactory.getLogger(UploadPolicy.class);

    @Inject
    VirusScanner scanner;

    @Inject
    Settings settings;

    /** Whether uploads are open at all; pages say so before somebody chooses a file. */
    public boolean isOpen() {
        return scanner.isSetUp() || takesUnscanned();
    }

    /** Refuses while uploads are closed. */
    public void requireOpen() {
        if (!isOpen()) {
            throw new RuleViolation("UPLOADS_CLOSED");
        }
    }

    /**
     * What to note about a content.
     *
     * @throws RuleViolation FILE_INFECTED, or SCANNER_UNAVAILABLE when one is set up and does not answer
     */
    public ScanVerdict scan(Path file) {
        requireOpen();
        if (!scanner.isSetUp()) {
            return ScanVerdict.NOT_SCANNED;
        }
        try {
            var found = scanner.scan(file);
            if (found.isEmpty()) {
                return ScanVerdict.CLEAN;
            }
            LOG.atWarn().addKeyValue("signature", found.get()).log("an infected upload was refused");
        } catch (ScannerUnavailable silent) {
            LOG.atError().setCause(silent).log("an upload was refused: the virus scanner gives no answer");
            throw new RuleViolation("SCANNER_UNAVAILABLE");
        }
        throw new RuleViolation("FILE_INFECTED");
    }

    private boolean takesUnscanned() {
        return !settings.profile().production() || settings.flag(Setting.UPLOADS_UNSCANNED);
    }
}
