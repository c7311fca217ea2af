package id.onestop.licensing.ejb.paper;

import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt (tanda terima): valid without signature, and no statement about completeness.
 *
 * @param handedIn what was given; papers print the Indonesian words
 * @param promise in the agency's words
 * @param fee in the agency's words
 * @param trackingAddress what the QR code holds
 * @param facts what the agency's own paragraphs are chosen and filled by
 * @param activation {@code null} for people who have an account that works
 */
public record ReceiptSheet(
        Letterhead head,
        String number,
        String service,
        String applicant,
        Instant submittedAt,
        ZoneId zone,
        LocalDate receivedOn,
        List<Words> handedIn,
        String promise,
        String fee,
        String trackingAddress,
        String trackingHost,
        boolean demonstration,
        LetterFacts facts,
        FreeText free,
        @Nullable Activation activation) {

    public ReceiptSheet {
        handedIn = List.copyOf(handedIn);
    }

    /** Where somebody whom the counter registered goes on, and the code that works once. */
    public record Activation(String address, String name, String code) {
        @Override
        public String toString() {
            return "Activation";
        }
    }

    /** The same receipt for somebody who has not used the account yet. */
    public ReceiptSheet withActivation(String address, String name, String code) {
        return with(free, new Activation(address, name, code));
    }

    /** The same receipt with the agency's own paragraphs. */
    public ReceiptSheet with(FreeText own) {
        return with(own, activation);
    }

    private ReceiptSheet with(FreeText own, @Nullable Activation goOn) {
        return new ReceiptSheet(
                head,
                number,
                service,
                applicant,
                submittedAt,
                zone,
                receivedOn,
                handedIn,
                promise,
                fee,
                trackingAddress,
                trackingHost,
                demonstration,
                facts,
                own,
                goOn);
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ReceiptSheet " + number;
    }
}
