package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.FileTransfer.State;
import id.onestop.licensing.domain.workflow.TransferRules.Refusal;
import id.onestop.licensing.ejb.workflow.FileTransferService;
import id.onestop.licensing.ejb.workflow.TransferFiles;
import id.onestop.licensing.ejb.workflow.TransferPreview;
import id.onestop.licensing.ejb.workflow.TransferResults;
import id.onestop.licensing.web.shared.ChosenFiles;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a new version means for the files that run, those that should go over to it, and what became of them. */
@Named
@RequestScoped
public class TransferBacking {

    private static final int WHOLE = 100;
    private static final Pattern NAMED = Pattern.compile("([a-z0-9-]{1,80}):([a-z0-9-]{1,80})");

    @Inject
    FileTransferService transfers;

    @Inject
    ChosenFiles chosen;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    private @Nullable TransferPreview preview;
    private @Nullable TransferResults results;
    private boolean unreadable;
    private String reason = "";

    public void load() {
        getPreview();
    }

    public void loadResults() {
        getResults();
    }

    public long getDraftId() {
        return number("draft", 0);
    }

    private static long number(String name, long otherwise) {
        String value = PathParameters.get(name);
        return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
    }

    private String address() {
        return "/administration/definitions/" + getDraftId() + "/files";
    }

    /** Nothing while the draft has fields that cannot be read. */
    public TransferPreview getPreview() {
        if (preview == null) {
            try {
                preview = transfers.preview(getDraftId(), named(), number("after", 0));
            } catch (Invalid unfit) {
                Refusals.show(unfit);
                preview = transfers.preview(getDraftId(), Map.of(), 0);
            } catch (RuleViolation faulty) {
                unreadable = true;
                preview = new TransferPreview(0, false, List.of(), List.of(), null);
            }
        }
        return preview;
    }

    /** Which steps stand for those that are gone, as the page or its address says: {@code old:new}, once for each. */
    private Map<String, String> named() {
        String[] said = request.getParameterValues("to");
        return said == null
                ? Map.of()
                : Arrays.stream(said)
                        .map(NAMED::matcher)
                        .filter(Matcher::matches)
                        .collect(Collectors.toMap(pair -> pair.group(1), pair -> pair.group(2), (one, other) -> other));
    }

    public boolean isUnreadable() {
        getPreview();
        return unreadable;
    }

    public TransferResults getResults() {
        if (results == null) {
            results = transfers.results(getDraftId(), number("before", Long.MAX_VALUE));
        }
        return results;
    }

    /** Asks for the files that are picked. */
    public void move() {
        ask(false);
    }

    /** Asks for all that run under other versions. */
    public void moveAll() {
        ask(true);
    }

    private void ask(boolean all) {
        try {
            int asked = transfers.ask(new TransferFiles(getDraftId(), chosen.numbers(), all, named(), reason));
            Notices.add("workflow.transfer.asked", "count", asked);
            Redirects.to(address() + "/results");
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    /** Why a file stays, in words. */
    public String why(@Nullable Refusal refusal) {
        return refusal == null ? "" : msg.get("workflow.transfer.why." + refusal);
    }

    public @Nullable String getNext() {
        var next = getPreview().next();
        return next == null
                ? null
                : named().entrySet().stream()
                        .map(pair -> "&to=" + pair.getKey() + ":" + pair.getValue())
                        .collect(Collectors.joining("", "?after=" + next, ""));
    }

    public @Nullable String getOlder() {
        var next = getResults().next();
        return next == null ? null : "?before=" + next;
    }

    /** How many files stand how. */
    public List<State> getStates() {
        return Stream.of(State.values())
                .filter(state -> getResults().count(state) > 0)
                .toList();
    }

    /** How much is done, of a hundred. */
    public long getPercent() {
        long total = getResults().total();
        return total == 0 ? WHOLE : WHOLE * (total - getResults().count(State.WAITING)) / total;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = requireNonNullElse(reason, "");
    }
}
