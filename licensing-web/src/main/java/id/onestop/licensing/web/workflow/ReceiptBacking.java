package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.FacilityConfirmation;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.document.DocumentView;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
    Settings settings;

    @Inject
    Messages msg;

    private @Nullable ProgressView progress;
    private @Nullable DraftView application;

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

    /** What was handed in, line by line. */
    public List<String> getGiven() {
        var view = application;
        if (view == null) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        view.definition()
                .form()
                .sections()
                .forEach(section -> lines.add(section.title().in(msg.language())));
        view.requirements().forEach(requirement -> {
            List<DocumentView> files = view.documents().getOrDefault(requirement.code(), List.of());
            if (!files.isEmpty()) {
                lines.add(msg.of(
                        files.size() == 1 ? "workflow.receipt.oneFile" : "workflow.receipt.files",
                        "name",
                        requirement.name().in(msg.language()),
                        "count",
                        files.size()));
            }
        });
        view.requirements()
                .forEach(requirement -> confirmed(view, requirement)
                        .ifPresent(name -> lines.add(msg.of(
                                "workflow.receipt.confirmed",
                                "name",
                                requirement.name().in(msg.language()),
                                "by",
                                name))));
        lines.add(msg.get("workflow.receipt.declarations"));
        return lines;
    }

    /** Who confirmed by a link that was sent to a facility. */
    private static Optional<String> confirmed(DraftView view, Requirement requirement) {
        return Optional.ofNullable(view.evidence().get(requirement.code()))
                .flatMap(evidence -> Optional.ofNullable(evidence.asked()))
                .filter(asked -> asked.state() == FacilityConfirmation.State.CONFIRMED && !asked.outdated())
                .map(asked -> Objects.requireNonNullElse(asked.answeredBy(), asked.email()));
    }

    /** Leads to the tracking page, which asks for the birth date. */
    public @Nullable QrPicture getQr() {
        return progress == null
                ? null
                : QrPicture.of(settings.text(Setting.PUBLIC_ADDRESS) + "/track?number=" + progress.number());
    }
}
