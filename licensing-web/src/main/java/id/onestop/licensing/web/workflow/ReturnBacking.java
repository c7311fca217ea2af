package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ConsentNeed;
import id.onestop.licensing.ejb.workflow.ConsentView;
import id.onestop.licensing.ejb.workflow.ReturnConsentService;
import id.onestop.licensing.ejb.workflow.ReviewService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives a file back once, with every fault; shows first what the applicant will read. */
@Named
@RequestScoped
public class ReturnBacking extends FilePageBacking {

    @Inject
    ReviewService reviews;

    @Inject
    ReturnConsentService consents;

    @Inject
    Messages msg;

    @Inject
    Acts acts;

    private @Nullable ConsentNeed need;
    private @Nullable String note;
    private @Nullable String reason;

    public void show() {
        load();
        if (!getPage().editable()) {
            acts.tooLate(getNumber());
        } else if (!FacesContext.getCurrentInstance().isPostback()) {
            consents.ofFile(getNumber()).ifPresent(this::again);
        }
    }

    /** What was typed for a request that was refused is there again. */
    private void again(ConsentView refused) {
        note = refused.note();
        reason = refused.reason();
    }

    /** Puts the return before the superior, with everything that was typed. */
    public void askConsent() {
        String number = getNumber();
        if (acts.done(number, () -> consents.ask(number, Objects.requireNonNullElse(reason, ""), note))) {
            Notices.add("workflow.consent.sent", "number", number);
            Redirects.to("/work");
        }
    }

    public void giveBack() {
        String number = getNumber();
        if (acts.done(number, () -> reviews.returnForCorrection(number, note))) {
            Notices.add("workflow.returned", "number", number);
            Redirects.to("/work");
        }
    }

    public List<RequirementRow> getFaults() {
        return getPage().rows().stream().filter(RequirementRow::faulty).toList();
    }

    /** Every requirement was looked at, something is wrong, and the reader holds the file. */
    public boolean isPossible() {
        return getPage().editable()
                && getFile().checked() == getFile().requirements().size()
                && getFile().faulty() > 0;
    }

    /** What the return needs a superior's consent for. */
    public ConsentNeed getNeed() {
        if (need == null) {
            need = isPossible() ? consents.need(getNumber()) : new ConsentNeed(List.of(), null);
        }
        return need;
    }

    /** The return that should have named a fault; empty if none could. */
    public String late(String requirement) {
        return getNeed().overlooked().stream()
                .filter(one -> one.requirement().equals(requirement))
                .map(one -> msg.of("workflow.consent.overlooked", "round", one.round()))
                .findFirst()
                .orElse("");
    }

    /** Who consents. */
    public String getSuperior() {
        var post = getNeed().post();
        return post == null ? "-" : post.in(msg.language());
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
