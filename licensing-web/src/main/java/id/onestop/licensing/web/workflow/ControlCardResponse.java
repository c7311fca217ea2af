package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.CardRow;
import id.onestop.licensing.ejb.workflow.EscalationView;
import id.onestop.licensing.ejb.workflow.ProgressView;
import java.util.List;

/**
 * The control card (kartu kendali): every hand-over with both times; minutes are working minutes of the agency.
 *
 * @param nobodyMinutes in which nobody held the file
 * @param open the last holder has not given the file on
 * @param escalations rungs of the ladder that were reached; officials alone see them
 */
public record ControlCardResponse(
        String number,
        List<CardRow> rows,
        long officialsMinutes,
        long nobodyMinutes,
        long applicantMinutes,
        boolean open,
        List<EscalationView> escalations) {

    public ControlCardResponse {
        escalations = List.copyOf(escalations);
    }

    static ControlCardResponse from(ProgressView view) {
        return from(view, List.of());
    }

    static ControlCardResponse from(ProgressView view, List<EscalationView> escalations) {
        var card = view.card();
        return new ControlCardResponse(
                view.number(),
                view.cardRows(),
                card.officials(),
                card.nobody(),
                card.applicant(),
                card.open(),
                escalations);
    }
}
