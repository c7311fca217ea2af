package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A receipt (tanda terima): valid without signature, and no statement about completeness.
 *
 * @param handedIn what was given, in the words of the standard
 * @param promise in the agency's words
 * @param fee in the agency's words
 * @param trackingAddress what the QR code holds
 */
public record ReceiptSheet(
        Letterhead head,
        String number,
        String service,
        String applicant,
        Instant submittedAt,
        ZoneId zone,
        LocalDate receivedOn,
        List<String> handedIn,
        String promise,
        String fee,
        String trackingAddress,
        String trackingHost,
        boolean demonstration) {

    public ReceiptSheet {
        handedIn = List.copyOf(handedIn);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ReceiptSheet " + number;
    }
}
