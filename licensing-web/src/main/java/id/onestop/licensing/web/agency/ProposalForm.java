package id.onestop.licensing.web.agency;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.web.shared.Refusals;
import org.jspecify.annotations.Nullable;

/** What a page of words that one person proposes and another approves carries, whatever the words are for. */
public abstract class ProposalForm {

    private @Nullable String seen;
    private @Nullable String proposal;
    private String reason = "";
    private String refusal = "";

    /** Number of the version that holds. */
    protected abstract int holds();

    /** The proposal that waits; {@code null} where none does. */
    protected abstract @Nullable Long waits();

    /** Says what was done, and leads back. */
    protected abstract void done(String notice);

    /** Does it, or says why not. */
    protected void act(Runnable act, String notice) {
        try {
            act.run();
            done(notice);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** The same for saying no, which has a field of its own for the reason. */
    protected void actRefusing(Runnable act, String notice) {
        try {
            act.run();
            done(notice);
        } catch (LicensingException refused) {
            Refusals.show(refused, field -> field.equals("reason") ? "refusal" : field);
        }
    }

    /** The proposal that the reader saw, so that nobody decides on one that came after it. */
    protected long seenProposal() {
        if (!getProposal().matches("\\d{1,18}")) {
            throw new NotFound("WORDING_UNKNOWN");
        }
        return Long.parseLong(getProposal());
    }

    /** The version that held when the form was opened; whoever sends none has seen none. */
    protected int seenNumber() {
        return getSeen().matches("\\d{1,9}") ? Integer.parseInt(getSeen()) : -1;
    }

    public String getSeen() {
        return seen == null ? Integer.toString(holds()) : seen;
    }

    public void setSeen(@Nullable String seen) {
        this.seen = requireNonNullElse(seen, "");
    }

    public String getProposal() {
        var open = waits();
        return requireNonNullElse(proposal, open == null ? "" : Long.toString(open));
    }

    public void setProposal(@Nullable String proposal) {
        this.proposal = requireNonNullElse(proposal, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = requireNonNullElse(refusal, "");
    }
}
