package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.SignalKind;
import id.onestop.licensing.ejb.reporting.SignalService;
import id.onestop.licensing.ejb.reporting.SignalView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signals: what was seen, what it may also mean, and never a judgement. */
@Named
@RequestScoped
public class SignalsBacking {

    private static final int LINES = 25;

    private static final Map<SignalKind, String> ICONS = Map.of(
            SignalKind.OWN_FILE, "user",
            SignalKind.RELATIVES_FILE, "users",
            SignalKind.UNUSUAL_SPEED, "clock",
            SignalKind.SAME_PAIR, "handshake");

    @Inject
    SignalService signals;

    @Inject
    HttpServletRequest request;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private List<SignalView> found = List.of();

    public void load() {
        String before = request.getParameter("before");
        found = signals.list(before != null && before.matches("\\d{1,18}") ? Long.parseLong(before) : 0, LINES + 1);
    }

    public List<SignalRow> getRows() {
        return found.stream().limit(LINES).map(this::row).toList();
    }

    public @Nullable String getNextQuery() {
        return found.size() > LINES ? "?before=" + found.get(LINES - 1).id() : null;
    }

    public @Nullable String getFirstQuery() {
        return request.getParameter("before") == null ? null : "?";
    }

    public String getSummary() {
        return msg.of("reporting.signals.count", "count", Math.min(LINES, found.size()));
    }

    private SignalRow row(SignalView signal) {
        String kind = "reporting.signal." + signal.kind();
        return new SignalRow(
                msg.get(kind),
                ICONS.getOrDefault(signal.kind(), "info"),
                fact(signal),
                msg.get(kind + ".meaning"),
                format.date(signal.day()),
                signal.number());
    }

    private String fact(SignalView signal) {
        var facts = signal.facts();
        return msg.of(
                "reporting.signal." + signal.kind() + ".fact",
                "name",
                signal.official(),
                "step",
                signal.step().in(msg.language()),
                "service",
                signal.service().in(msg.language()),
                "time",
                moment(facts.get("done")),
                "relation",
                facts.containsKey("relation") ? msg.get("reporting.relation." + facts.get("relation")) : "",
                "minutes",
                minutes(facts.get("minutes")),
                "usual",
                minutes(facts.get("usual")),
                "cases",
                facts.getOrDefault("cases", ""),
                "proxy",
                signal.proxy() == null ? "" : signal.proxy(),
                "together",
                facts.getOrDefault("together", ""),
                "all",
                facts.getOrDefault("all", ""));
    }

    private String moment(@Nullable String text) {
        return text == null || text.equals("null") ? "" : format.shortDateTime(Instant.parse(text));
    }

    private String minutes(@Nullable String text) {
        return text == null ? "" : format.duration(Duration.ofMinutes(Long.parseLong(text)));
    }
}
