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
 * @param seal why the agency itself seals and no person signs; {@code null} where one does
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
        boolean byHand,
        @Nullable Seal seal) {

    /**
     * Why no person signs.
     *
     * @param day working day on which nobody had decided
     * @param basis legal basis
     */
    public record Seal(int day, String basis) {}

    /** A block of the agency itself, whose seal stands for a decision that nobody took in time. */
    public static SignatureBlock sealed(
            String city, LocalDate on, Instant sealedAt, ZoneId zone, String agency, Seal seal) {
        return new SignatureBlock(city, on, "", "", sealedAt, zone, agency, "", "", false, seal);
    }

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
        this(city, on, onBehalfOf, post, signedAt, zone, name, rank, nip, false, null);
    }
}
