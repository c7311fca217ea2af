package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A control card (kartu kendali) in the paper's form. */
public record CardSheet(
        Letterhead head,
        String number,
        String service,
        String applicant,
        ZoneId zone,
        List<Row> rows,
        String totals,
        Instant printedAt,
        boolean demonstration) {

    public CardSheet {
        rows = List.copyOf(rows);
    }

    /** A day as the card writes it. */
    public static String day(LocalDate date) {
        return Words.date(date);
    }

    /**
     * One hand-over.
     *
     * @param note decrees by which somebody acted; may be empty
     * @param receivedBySystem received at once, without anybody's paraf: by the applicant or the system itself
     * @param heldMinutes working minutes with the giver; {@code null} for the first row
     */
    public record Row(
            int position,
            String giver,
            String giverPost,
            Instant givenAt,
            String receiver,
            String receiverPost,
            @Nullable Instant receivedAt,
            boolean receivedBySystem,
            String content,
            String note,
            @Nullable Long heldMinutes,
            long gapMinutes) {}

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "CardSheet " + number;
    }
}
