package id.onestop.licensing.web.counter;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.counter.AssistedApplicationService;
import id.onestop.licensing.ejb.counter.CounterPapers;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** After the submission: the receipt for the person at the counter. */
@Named("handedIn")
@RequestScoped
public class HandedInBacking {

    @Inject
    AssistedApplicationService applications;

    @Inject
    CounterPapers papers;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private DraftView draft;

    @PostConstruct
    void load() {
        draft = applications.open(PathParameters.get("number")).draft();
    }

    /** What was never sent has no receipt. */
    public void requireSent() {
        if (draft.status() == ApplicationStatus.DRAFT) {
            Redirects.to("/counter/files/" + draft.number());
        }
    }

    /** The receipt as a paper; for somebody without a working account with a new code. */
    public void print() {
        try {
            FileAnswer.attachment(
                    "tanda-terima-" + draft.number() + ".pdf", "application/pdf", papers.receipt(draft.number()));
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public DraftView getDraft() {
        return draft;
    }

    /** What the agency does first with a file that has come in. */
    public String getNextStep() {
        return draft.definition().workflow().mainLine().stream()
                .filter(step -> step.actingPost().isPresent())
                .findFirst()
                .map(step -> step.name().in(msg.language()))
                .orElse("");
    }

    public String getService() {
        return draft.definition().product().name().in(msg.language());
    }
}
