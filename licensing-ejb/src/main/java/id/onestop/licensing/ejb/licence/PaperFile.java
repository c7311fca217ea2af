package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.WetSignature;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The letter of a file on paper.
 *
 * @param serialPattern how the sheets of its stock are numbered; {@code null} for plain paper
 * @param licenceNumber empty while there is none
 * @param signerName who is to sign it; empty before it is printed
 * @param sheets all that it was printed on, oldest first
 * @param signature {@code null} before it is signed by hand
 */
public record PaperFile(
        @Nullable String serialPattern,
        boolean stamped,
        boolean archiveCopy,
        String licenceNumber,
        String signerName,
        String signerPost,
        List<SheetRow> sheets,
        @Nullable Signed signature) {

    public PaperFile {
        sheets = List.copyOf(sheets);
    }

    /** The sheet that carries the letter now. */
    public Optional<SheetRow> sheet() {
        return sheets.stream().filter(SheetRow::inUse).findFirst();
    }

    /**
     * The signature by hand.
     *
     * @param scanSha256 hash of the scan
     */
    public record Signed(
            LocalDate on,
            String signerName,
            String signerPost,
            boolean stamped,
            @Nullable String archivePlace,
            String scanSha256,
            String recordedBy,
            Instant recordedAt) {

        static Signed from(WetSignature signature) {
            return new Signed(
                    signature.signedOn(),
                    signature.signerName(),
                    signature.signerPost(),
                    signature.stamped(),
                    signature.archivePlace(),
                    signature.scan().hex(),
                    signature.recordedByName(),
                    signature.recordedAt());
        }
    }
}
