package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.ejb.shared.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A finished licence that nobody has collected.
 *
 * @param lastDay last day on which it counts as collected in time; {@code null} where nothing is promised
 * @param noticePromised how the holder must be told; {@code null} where nothing is promised
 * @param noticeUsed how he was told; {@code null} as long as nobody has, because no message reaches him
 * @param downloadedAt when the holder fetched the file, if there is one to fetch
 * @param phone his number, only as long as nobody has told him; {@code null} if he gave none
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
        @Nullable String keeper,
        long applicantId,
        @Nullable String phone) {

    /** As it is stored, without a number. */
    public WaitingLicence(
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
            @Nullable String keeper,
            long applicantId) {
        this(
                id,
                number,
                licenceNumber,
                holderName,
                definitionId,
                completedOn,
                lastDay,
                noticePromised,
                noticeUsed,
                downloadedAt,
                postId,
                keeperId,
                keeper,
                applicantId,
                null);
    }

    /** The same with the number at which the holder is telephoned. */
    WaitingLicence at(@Nullable String number) {
        return new WaitingLicence(
                id,
                this.number,
                licenceNumber,
                holderName,
                definitionId,
                completedOn,
                lastDay,
                noticePromised,
                noticeUsed,
                downloadedAt,
                postId,
                keeperId,
                keeper,
                applicantId,
                number);
    }

    /** Whether somebody has to tell the holder that it is ready. */
    public boolean untold() {
        return noticeUsed == null;
    }

    /** Code of why this person cannot hand it over now; empty if nothing stands in the way. */
    public Optional<String> obstacle(Caller caller) {
        if (keeperId != null && keeperId != caller.accountId()) {
            return Optional.of("WORK_ITEM_TAKEN");
        }
        return postId != null && caller.posts().contains(postId)
                ? Optional.empty()
                : Optional.of("LICENCE_AT_OTHER_COUNTER");
    }

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
