package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.PaperSheet;
import id.onestop.licensing.domain.licence.PaperSheet.SheetState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of numbered sheets.
 *
 * @param applicationNumber {@code null} for a sheet that was spoiled before any letter was on it
 * @param licenceNumber {@code null} while the letter has none
 * @param serial {@code null} on plain paper
 */
public record SheetRow(
        long id,
        @Nullable String applicationNumber,
        @Nullable String licenceNumber,
        @Nullable String stock,
        @Nullable String serial,
        SheetState state,
        String printedByName,
        Instant printedAt,
        @Nullable String spoiledReason,
        @Nullable String spoiledByName,
        @Nullable Instant spoiledAt) {

    static SheetRow of(PaperSheet sheet, @Nullable Licence licence) {
        return new SheetRow(
                sheet.id(),
                sheet.applicationNumber(),
                licence == null ? null : licence.printedNumber(),
                sheet.stock(),
                sheet.printedSerial().isEmpty() ? null : sheet.printedSerial(),
                sheet.state(),
                sheet.printedByName(),
                sheet.printedAt(),
                sheet.spoiledReason(),
                sheet.spoiledByName(),
                sheet.spoiledAt());
    }

    /** Whether the letter is on it now. */
    public boolean inUse() {
        return state == SheetState.PRINTED;
    }
}
