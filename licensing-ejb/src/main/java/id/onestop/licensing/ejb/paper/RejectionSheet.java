package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.ZoneId;

/**
 * A letter of rejection: reason, finding, basis, and what the person can do now.
 *
 * @param objection sentence about the objection period, from the agency's settings
 * @param remedy what to do, in the words of the catalogue
 * @param facts what the agency's own paragraphs are chosen and filled by
 */
public record RejectionSheet(
        Letterhead head,
        String number,
        String applicationNumber,
        String service,
        String applicant,
        Instant submittedAt,
        ZoneId zone,
        String reason,
        String finding,
        String legalBasis,
        String remedy,
        String objection,
        SignatureBlock signature,
        LicenceSheet.Verification verification,
        Foot foot,
        LetterFacts facts,
        FreeText free) {

    /** The same letter with the agency's own paragraphs. */
    public RejectionSheet with(FreeText own) {
        return new RejectionSheet(
                head,
                number,
                applicationNumber,
                service,
                applicant,
                submittedAt,
                zone,
                reason,
                finding,
                legalBasis,
                remedy,
                objection,
                signature,
                verification,
                foot,
                facts,
                own);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "RejectionSheet " + number;
    }
}
