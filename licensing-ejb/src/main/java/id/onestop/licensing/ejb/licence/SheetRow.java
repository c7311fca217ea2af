package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.PaperSheet.SheetState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of numbered sheets.
 *
 * @param licenceNumber {@code null} while the letter has none
 */
public record SheetRow(
        long id,
        String applicationNumber,
        @Nullable String licenceNumber,
        @Nullable String stock,
        @Nullable String serial,
        SheetState state,
        String printedByName,
        Instant printedAt,
        @Nullable String spoiledReason,
        @Nullable String spoiledByName,
        @Nullable Instant spoiledAt) {}
