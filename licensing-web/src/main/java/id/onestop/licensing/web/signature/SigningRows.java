package id.onestop.licensing.web.signature;

import id.onestop.licensing.ejb.workflow.SigningInbox.Letter;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Writes what a signatory sees of a file: who checked and verified it, and what they noted. */
@RequestScoped
public class SigningRows {

    @Inject
    Formats format;

    @Inject
    Messages msg;

    public SigningRow of(Letter letter) {
        var line = letter.line();
        return new SigningRow(
                line.row().number(),
                line.row().holderName(),
                line.serviceName().in(msg.language()),
                person(letter.checkedBy()),
                person(letter.verifiedBy()),
                letter.note(),
                letter.returned(),
                letter.otherHolder(),
                objection(letter),
                line.minutesLeft() < 0 ? "OVERDUE" : line.dueToday() ? "DUE_SOON" : "RUNNING",
                format.shortDateTime(line.row().dueAt()),
                letter.byHand(),
                letter.issues());
    }

    private String objection(Letter letter) {
        return letter.objection().isEmpty()
                ? ""
                : msg.of(
                        "error." + letter.objection(),
                        "number",
                        letter.line().row().number());
    }

    private static String person(String name) {
        return name.isEmpty() ? "-" : name;
    }
}
