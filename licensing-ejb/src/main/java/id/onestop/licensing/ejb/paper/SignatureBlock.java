package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Who signs, in whose name.
 *
 * @param on {@code null} where the day is written by hand
 *
 * @param onBehalfOf such as "a.n. WALI KOTA METRO"
 * @param post as letters write it; printed in capitals
 * @param signedAt {@code null} on drafts
 * @param rank may be empty
 * @param byHand room for a signature on paper
 */
public record SignatureBlock(
        String city,
        @Nullable LocalDate on,
        String onBehalfOf,
        String post,
        @Nullable Instant signedAt,
        ZoneId zone,
        String name,
        String rank,
        String nip,
        boolean byHand) {

    /** The day in words, or dots where it is written by hand. */
    String day() {
        return on == null ? Paper.BY_HAND : Words.date(on);
    }

    /** A block that is signed electronically, or is no more than a draft. */
    public SignatureBlock(
            String city,
            LocalDate on,
            String onBehalfOf,
            String post,
            @Nullable Instant signedAt,
            ZoneId zone,
            String name,
            String rank,
            String nip) {
        this(city, on, onBehalfOf, post, signedAt, zone, name, rank, nip, false);
    }
}
