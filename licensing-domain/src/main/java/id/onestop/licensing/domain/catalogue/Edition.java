package id.onestop.licensing.domain.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a standard stands in the agency's catalogue, and who set it (rows 18 and 19).
 *
 * @param standardNumber number in the catalogue, 61 for service A; 0 where the standard has none
 * @param revisionLabel as printed, such as "Revisi Ke 3"; empty where there is none
 * @param date day of the decree; {@code null} where the standard has none
 */
public record Edition(
        int standardNumber,
        String revisionLabel,
        String place,
        @Nullable LocalDate date,
        Signatory signatory) {

    /**
     * First day of effect of a standard that is taken over: the day of its decree, on paper before it was entered; today where
     * it has none, or one that is still to come.
     */
    public LocalDate effectiveFrom(LocalDate takenOver) {
        return date == null || date.isAfter(takenOver) ? takenOver : date;
    }

    /**
     * Who signed the standard; a snapshot that a later change of office does not touch.
     *
     * @param titleLines the post as printed, broken as printed
     */
    public record Signatory(String post, List<String> titleLines, String name, String rank, String nip) {

        /** For standards that name nobody. */
        public static final Signatory NONE = new Signatory("", List.of(), "", "", "");

        public Signatory {
            titleLines = List.copyOf(titleLines);
        }
    }
}
