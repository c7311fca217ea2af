package id.onestop.licensing.ejb.licence;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finished licence that nobody has collected.
 *
 * @param lastDay last day on which it counts as collected in time; {@code null} where nothing is promised
 * @param noticePromised how the holder must be told; {@code null} where nothing is promised
 * @param downloadedAt when the holder fetched the file, if there is one to fetch
 * @param keeper who at the counter has it; {@code null} while it is on its way there
 */
public record WaitingLicence(
        long id,
        String number,
        String licenceNumber,
        String holderName,
        long definitionId,
        LocalDate completedOn,
        @Nullable LocalDate lastDay,
        @Nullable String noticePromised,
        @Nullable String noticeUsed,
        @Nullable Instant downloadedAt,
        @Nullable Long postId,
        @Nullable Long keeperId,
        @Nullable String keeper) {

    /** Whether it counts as not collected on a day of the agency (row 106). */
    public boolean uncollected(LocalDate today) {
        return lastDay != null && today.isAfter(lastDay);
    }

    /** A person: never printed. */
    @Override
    public String toString() {
        return "WaitingLicence " + number;
    }
}
