package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.ejb.application.Decision;
import id.onestop.licensing.ejb.application.DecisionService;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.notification.NoticeService;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An own application once it was handed in: where it is, and what its applicant can do with it now. */
@Named
@RequestScoped
public class OwnProgressBacking {

    @Inject
    ProgressService service;

    @Inject
    DraftService drafts;

    @Inject
    ProgressPages pages;

    @Inject
    DecisionService decisions;

    @Inject
    NoticeService notices;

    @Inject
    SentMessages writer;

    @Inject
    ClockStory clockStory;

    @Inject
    CurrentCaller callers;

    private @Nullable ProgressPage progress;
    private @Nullable Decision decision;
    private List<SentMessages.Sent> sent = List.of();
    private @Nullable DraftView application;
    private @Nullable ProgressView view;

    /** Shows the progress; a draft has none and is opened instead. */
    public void load() {
        String number = PathParameters.get("number");
        var opened = drafts.open(number);
        if (opened.status() == ApplicationStatus.DRAFT) {
            Redirects.to("/applications/" + opened.number());
            return;
        }
        application = opened;
        view = service.own(number);
        progress = pages.forApplicant(view);
        decision = decisions.own(number).orElse(null);
        sent = writer.of(notices.own(number));
    }

    public @Nullable ProgressPage getProgress() {
        return progress;
    }

    public @Nullable DraftView getApplication() {
        return application;
    }

    /** Why it is due when it is, once the clock has started. */
    public List<String> getStory() {
        return view == null || view.clock() == null ? List.of() : clockStory.sentences(view);
    }

    /** What was mailed about this application. */
    public List<SentMessages.Sent> getSent() {
        return sent;
    }

    /** Why it was refused; nothing otherwise. */
    public @Nullable Decision getDecision() {
        return decision;
    }

    /** Whether it was ever handed in: a draft that was given up has no receipt. */
    public boolean isHandedIn() {
        return progress != null && !progress.trail().isEmpty();
    }

    public boolean isReturned() {
        return is(ApplicationStatus.RETURNED);
    }

    public boolean isRejected() {
        return is(ApplicationStatus.REJECTED);
    }

    /** Whether the holder reads it: survey, licence and another try are the holder's alone, whoever carried the application. */
    public boolean isHolder() {
        return application != null
                && application.applicantId() == callers.require().accountId();
    }

    /** Whether the licence can be fetched; the survey may still stand before it. */
    public boolean isIssued() {
        return is(ApplicationStatus.ISSUED) || is(ApplicationStatus.HANDED_OVER);
    }

    /** Whether there is a file for the holder, now. */
    public boolean isDownloadable() {
        return isIssued() && view != null && view.downloadable();
    }

    /** Before its acceptance an application may still be withdrawn. */
    public boolean isCancellable() {
        return is(ApplicationStatus.SUBMITTED) || is(ApplicationStatus.RETURNED);
    }

    private boolean is(ApplicationStatus status) {
        return application != null && application.status() == status;
    }
}
