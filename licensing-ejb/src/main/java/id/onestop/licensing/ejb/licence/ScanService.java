package id.onestop.licensing.ejb.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.licence.LicenceCollection;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.audit.AuditTrail;
import id.onestop.licensing.ejb.document.DocumentRepository;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was scanned of a licence on paper: the signed letter and the proof of its hand-over; every opening is recorded. */
@Stateless
public class ScanService {

    @Inject
    ApplicationRepository applications;

    @Inject
    LicenceRepository licences;

    @Inject
    PaperRepository papers;

    @Inject
    DocumentRepository documents;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentCaller callers;

    /** Which scan. */
    public enum Kind {
        /** The letter with its signature by hand. */
        SIGNED_LETTER,
        /** The slip that the recipient signed. */
        HAND_OVER_PROOF
    }

    /** A scan in the store. */
    public record Stored(Sha256 sha256, String mediaType, String extension) {}

    /**
     * To whom a licence was handed.
     *
     * @param recipient HOLDER or PROXY
     * @param identity what was shown
     * @param note empty for none
     * @param scanned a proof was kept
     */
    public record Handed(
            String recipient, String name, String identity, String note, String by, Instant at, boolean scanned) {

        static Handed from(LicenceCollection.Handed said) {
            var proof = said.proof();
            return new Handed(
                    proof.recipient().name(),
                    proof.name(),
                    proof.identity().name(),
                    requireNonNullElse(proof.note(), ""),
                    said.by(),
                    said.at(),
                    proof.proof() != null);
        }

        /** A person: never printed. */
        @Override
        public String toString() {
            return "Handed " + recipient;
        }
    }

    /**
     * What there is of a file.
     *
     * @param signed the signed letter was scanned
     * @param handed {@code null} before the hand-over
     */
    public record Scans(boolean signed, @Nullable Handed handed) {}

    /** What there is; the names are read with the file, whose opening is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public Scans of(String number) {
        var application = applications.requireSubmittedOf(callers.require().requireAgency(), number);
        var collection = papers.collection(application.id());
        return new Scans(
                letter(application.id()).isPresent(),
                collection.flatMap(one -> one.handed().map(Handed::from)).orElse(null));
    }

    /** Where the scan lies; the reading is recorded. */
    @RequiresPermission(Permission.FILE_READ)
    public Stored open(String number, Kind kind) {
        var caller = callers.require();
        var application = applications.requireSubmittedOf(caller.requireAgency(), number);
        var found = kind == Kind.SIGNED_LETTER
                ? letter(application.id())
                : papers.collection(application.id())
                        .flatMap(one -> one.handed())
                        .flatMap(handed -> Optional.ofNullable(handed.proof().proof()));
        var file = found.flatMap(documents::file)
                .orElseThrow(() -> new NotFound("SCAN_NOT_FOUND", Map.of("number", number)));
        audit.read(caller, kind + "_OPENED", number, file.sha256().hex());
        return new Stored(file.sha256(), file.type().mediaType(), file.type().extension());
    }

    private Optional<Sha256> letter(long applicationId) {
        return licences.findByApplication(applicationId)
                .flatMap(licence -> papers.signature(licence.id()))
                .map(signature -> signature.scan());
    }
}
