package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Says that the system decides a file itself, or did, and by which law; a basis that nobody confirmed is said to be so. */
@RequestScoped
class DeemedWords {

    @Inject
    Messages msg;

    /** Empty where the system decides nothing. */
    String of(ProgressView file, Formats format) {
        var deemed = file.deemed();
        if (deemed == null) {
            return "";
        }
        var at = deemed.at();
        var said = deemed.decidedAt() != null || at == null
                ? msg.of("workflow.deemed.decided", "day", deemed.day(), "basis", deemed.basis())
                : msg.of(
                        "workflow.deemed.coming",
                        "date",
                        format.date(at),
                        "time",
                        format.time(at),
                        "basis",
                        deemed.basis());
        return deemed.confirmed() ? said : said + " " + msg.get("shell.confirmBeforeUse");
    }
}
