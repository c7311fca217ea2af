package id.onestop.licensing.domain.catalogue;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a standard stands in the agency's catalogue, and who set it (rows 18 and 19).
 *
 * @param standardNumber number in the catalogue, 61 for service A
 * @param revisionLabel as printed, such as "Revisi Ke 3"
 * @param date day of the decree, and first day of effect
 */
public record Edition(int standardNumber, String revisionLabel, String place, LocalDate date, Signatory signatory) {

    /**
     * Who signed the standard; a snapshot that a later change of office does not touch.
     *
     * @param titleLines the post as printed, broken as printed
     */
    public record Signatory(String post, List<String> titleLines, String name, String rank, String nip) {
        public Signatory {
            titleLines = List.copyOf(titleLines);
        }
    }
}
