package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.workflow.ProgressView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A receipt.
 *
 * @param number registration number
 * @param receivedOn the agency's working day on which it counts as received
 * @param promise the promise in the agency's words
 * @param fee the fee in the agency's words
 * @param tracking address of the page that says where it is
 */
public record ReceiptResponse(
        String number,
        Words service,
        Words agency,
        String holderName,
        Instant submittedAt,
        @Nullable LocalDate receivedOn,
        int round,
        List<HandedIn> handedIn,
        int promiseDays,
        String promise,
        String fee,
        String tracking) {

    /** One file that was handed in. */
    public record HandedIn(String requirement, String fileName, long bytes, String sha256, Instant attachedAt) {

        static HandedIn from(DocumentView document) {
            return new HandedIn(
                    document.requirementCode(),
                    document.fileName(),
                    document.size(),
                    document.sha256(),
                    document.attachedAt());
        }
    }

    static ReceiptResponse from(DraftView draft, ProgressView where, Instant submittedAt, String publicAddress) {
        var definition = draft.definition();
        return new ReceiptResponse(
                draft.number(),
                where.serviceName(),
                where.agencyName(),
                where.holderName(),
                submittedAt,
                where.receivedOn(),
                draft.round(),
                draft.requirements().stream()
                        .flatMap(requirement -> draft.documents().getOrDefault(requirement.code(), List.of()).stream())
                        .map(HandedIn::from)
                        .toList(),
                definition.clock().promiseDays(),
                definition.clock().printed(),
                definition.fee().wording(),
                publicAddress + "/track?number=" + draft.number());
    }

    /** Personal data: never printed. */
    @Override
    public String toString() {
        return "ReceiptResponse " + number;
    }
}
