package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.licence.PaperSheets;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The receipt (tanda terima): number, what was handed in, what happens now, and the promise; not yet completeness. */
@Named
@RequestScoped
public class ReceiptBacking {

    @Inject
    ProgressService service;

    @Inject
    DraftService drafts;

    @Inject
    PaperSheets papers;

    @Inject
    Settings settings;

    @Inject
    Messages msg;

    private @Nullable ProgressView progress;
    private @Nullable DraftView application;
    private List<Words> given = List.of();

    /** Shows the receipt; what was never sent has none. */
    public void load() {
        String number = PathParameters.get("number");
        var opened = drafts.open(number);
        var found = service.own(number);
        if (found.submittedAt() == null) {
            Redirects.to("/applications/" + opened.number());
            return;
        }
        application = opened;
        given = papers.receipt(number).handedIn();
        progress = found;
    }

    public @Nullable ProgressView getProgress() {
        return progress;
    }

    public @Nullable DraftView getApplication() {
        return application;
    }

    /** Whether the agency has not yet found it complete; afterwards its progress says more. */
    public boolean isWaiting() {
        return progress != null && progress.status() == ApplicationStatus.SUBMITTED;
    }

    /** When the system took it, and which day counts as the day of receipt. */
    public String getReceived() {
        if (progress == null || progress.submittedAt() == null || progress.receivedOn() == null) {
            return "";
        }
        var arrivals = progress.arrivals();
        var arrived = arrivals.isEmpty() ? progress.submittedAt() : arrivals.get(arrivals.size() - 1);
        boolean sameDay = LocalDate.ofInstant(arrived, progress.zone()).equals(progress.receivedOn());
        String date = Formats.in(msg.locale(), progress.zone()).date(progress.receivedOn());
        return msg.of(sameDay ? "workflow.receipt.received" : "workflow.receipt.receivedLater", "date", date);
    }

    public String getSubmitted() {
        return progress == null ? "" : Formats.in(msg.locale(), progress.zone()).dateTime(progress.submittedAt());
    }

    /** What was handed in, line by line, as the paper has it. */
    public List<String> getGiven() {
        return given.stream().map(line -> line.in(msg.language())).toList();
    }

    /** Leads to the tracking page, which asks for the birth date. */
    public @Nullable QrPicture getQr() {
        return progress == null
                ? null
                : QrPicture.of(settings.text(Setting.PUBLIC_ADDRESS) + "/track?number=" + progress.number());
    }
}
