package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;

/** Contents that the intake took, for tests that do not send any. */
public final class ReceivedFiles {

    private ReceivedFiles() {}

    public static ReceivedFile of(Sha256 hash) {
        return new ReceivedFile(FileName.of("pindai.pdf"), hash, 10, FileType.PDF, 1, ScanVerdict.CLEAN);
    }
}
