package id.onestop.licensing.ejb.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A letter of the applicant to the agency, written from the form (rows 26 and 38).
 *
 * @param number of the application it belongs to
 * @param on {@code null} where the day is written by hand
 * @param mark signs by which a scan is told from one of another text
 * @param stampDuty room for the stamp is left
 * @param byHand to be signed on paper; otherwise sent with the application as it is
 */
public record ApplicantLetterSheet(
        String title,
        List<String> paragraphs,
        String number,
        String city,
        @Nullable LocalDate on,
        String applicant,
        String mark,
        boolean stampDuty,
        boolean byHand,
        boolean demonstration) {

    public ApplicantLetterSheet {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ApplicantLetterSheet " + number;
    }
}
