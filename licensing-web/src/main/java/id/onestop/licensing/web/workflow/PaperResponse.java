package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.licence.PaperSheet.SheetState;
import id.onestop.licensing.ejb.licence.PaperFile;
import id.onestop.licensing.ejb.licence.SheetRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The letter of a file on paper.
 *
 * @param licenceNumber absent while there is none
 * @param signerName who is to sign it; absent before it is printed
 * @param signerPost in which post, with "Plt." or "Plh." for a substitute; absent as the name
 * @param signature absent before it is signed by hand
 */
public record PaperResponse(
        @Nullable String licenceNumber,
        @Nullable String signerName,
        @Nullable String signerPost,
        List<Sheet> sheets,
        @Nullable Signature signature) {

    /** A sheet that it was printed on. */
    public record Sheet(
            @Nullable String serial,
            SheetState state,
            String printedBy,
            Instant printedAt,
            @Nullable String spoiledReason,
            @Nullable Instant spoiledAt) {

        static Sheet from(SheetRow row) {
            return new Sheet(
                    row.serial(),
                    row.state(),
                    row.printedByName(),
                    row.printedAt(),
                    row.spoiledReason(),
                    row.spoiledAt());
        }
    }

    /** The signature by hand; the scan is known by its hash. */
    public record Signature(
            LocalDate signedOn,
            String signerName,
            boolean stamped,
            @Nullable String archivePlace,
            String scanSha256,
            String recordedBy,
            Instant recordedAt) {

        static Signature from(PaperFile.Signed signed) {
            return new Signature(
                    signed.on(),
                    signed.signerName(),
                    signed.stamped(),
                    signed.archivePlace(),
                    signed.scanSha256(),
                    signed.recordedBy(),
                    signed.recordedAt());
        }
    }

    static PaperResponse from(PaperFile paper) {
        var signed = paper.signature();
        return new PaperResponse(
                paper.licenceNumber().isEmpty() ? null : paper.licenceNumber(),
                paper.signerName().isEmpty() ? null : paper.signerName(),
                paper.signerPost().isEmpty() ? null : paper.signerPost(),
                paper.sheets().stream().map(Sheet::from).toList(),
                signed == null ? null : Signature.from(signed));
    }
}
