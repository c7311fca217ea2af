package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.licence.ScanService.Kind;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Scans on their way out; no transaction is open while bytes are read, {@link ScanService} checks the rights in its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanFiles {

    @Inject
    ScanService scans;

    @Inject
    PaperStore store;

    /** A scan, to be kept and never shown by the browser itself. */
    public record Scan(String name, String mediaType, byte[] content) {

        @Override
        public String toString() {
            return "Scan " + name;
        }
    }

    @PermitAll
    public Scan open(String number, Kind kind) {
        var stored = scans.open(number, kind);
        var name = kind == Kind.SIGNED_LETTER ? "surat-bertanda-tangan-" : "bukti-serah-terima-";
        return new Scan(name + number + "." + stored.extension(), stored.mediaType(), store.read(stored.sha256()));
    }
}
