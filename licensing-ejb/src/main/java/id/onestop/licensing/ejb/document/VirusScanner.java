package id.onestop.licensing.ejb.document;

import java.nio.file.Path;
import java.util.Optional;

/** Asks somebody else whether a file carries a virus. */
public interface VirusScanner {

    /** Whether this installation has one. */
    boolean isSetUp();

    /**
     * Name of what was found, or empty for a clean file.
     *
     * @throws ScannerUnavailable if there is no answer: nothing may be concluded from that
     */
    Optional<String> scan(Path file) throws ScannerUnavailable;
}
