package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import id.onestop.licensing.ejb.application.ReturnHistory;
import id.onestop.licensing.ejb.application.ReturnView;
import id.onestop.licensing.ejb.workflow.ConsentView;
import id.onestop.licensing.ejb.workflow.ReturnConsentService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A superior reads why a file should go back for what was overlooked, and allows it or not. */
@Named
@RequestScoped
public class ConsentBacking extends FilePageBacking {

    @Inject
    ReturnHistory history;

    @Inject
    ReturnConsentService consents;

    @Inject
    Acts acts;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private @Nullable ConsentView consent;
    private boolean asked;
    private List<ReturnView> returns = List.of();
    private @Nullable String answer;

    @Override
    public void load() {
        super.load();
        returns = history.ofFile(getNumber());
    }

    public void show() {
        load();
        if (!isPossible()) {
            acts.tooLate(getNumber());
        }
    }

    public void allow() {
        String number = getNumber();
        if (acts.done(number, () -> consents.allow(number))) {
            Notices.add("workflow.consent.allowed", "number", number);
            Redirects.to("/work");
        }
    }

    public void refuse() {
        String number = getNumber();
        if (acts.done(number, () -> consents.refuse(number, Objects.requireNonNullElse(answer, "")))) {
            Notices.add("workflow.consent.refused", "number", number);
            Redirects.to("/work");
        }
    }

    public void withdraw() {
        String number = getNumber();
        if (acts.done(number, () -> consents.withdraw(number))) {
            Notices.add("workflow.consent.withdrawn", "number", number);
            Redirects.to(HoldBacking.path(number));
        }
    }

    /** The last request of this round; nothing if there is none. */
    public @Nullable ConsentView getConsent() {
        if (!asked) {
            asked = true;
            consent = consents.ofFile(getNumber()).orElse(null);
        }
        return consent;
    }

    public String getAskedAt() {
        var known = getConsent();
        return known == null ? "" : format.dateTime(known.askedAt());
    }

    public String getAnsweredAt() {
        var known = getConsent();
        return known == null || known.answeredAt() == null ? "" : format.dateTime(known.answeredAt());
    }

    /** A fault as the superior sees it; {@code late} says which return should have named it, empty if none could. */
    public record LateFault(RequirementRow row, String late) {}

    public List<LateFault> getFaults() {
        return getPage().rows().stream()
                .filter(RequirementRow::faulty)
                .map(row -> new LateFault(row, late(row.code())))
                .toList();
    }

    private String late(String requirement) {
        var known = getConsent();
        return known == null
                ? ""
                : known.overlooked().stream()
                        .filter(one -> one.requirement().equals(requirement))
                        .map(this::late)
                        .findFirst()
                        .orElse("");
    }

    private String late(Overlooked one) {
        return returns.stream()
                .filter(made -> made.round() == one.round())
                .map(made -> msg.of(
                        "workflow.consent.since",
                        "round",
                        one.round(),
                        "time",
                        format.shortDateTime(made.returnedAt()),
                        "name",
                        made.returnedBy()))
                .findFirst()
                .orElse("");
    }

    /** The reader holds the request and may answer it. */
    public boolean isPossible() {
        return getPage().head().heldAt("RETURN_CONSENT");
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }
}
