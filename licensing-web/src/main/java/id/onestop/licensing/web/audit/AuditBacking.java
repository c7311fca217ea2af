package id.onestop.licensing.web.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.ejb.audit.AuditActions;
import id.onestop.licensing.ejb.audit.AuditFilter;
import id.onestop.licensing.ejb.audit.AuditList;
import id.onestop.licensing.ejb.audit.AuditService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The audit trail: filter, page and place as the address says. */
@Named
@RequestScoped
public class AuditBacking {

    private static final int LINES = 50;

    @Inject
    AuditService audit;

    @Inject
    AuditWords words;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private List<AuditLine> lines = List.of();
    private List<Option> people = List.of();
    private @Nullable Long next;

    public void load() {
        people = audit.people().stream()
                .map(one -> new Option(Long.toString(one.id()), one.name()))
                .toList();
        try {
            show(audit.list(filter(), key("after"), LINES));
        } catch (Invalid refused) {
            Refusals.show(refused);
        }
    }

    private void show(AuditList found) {
        lines = found.rows().stream().map(words::line).toList();
        next = found.next();
    }

    private AuditFilter filter() {
        var number = parameter("number");
        return new AuditFilter(
                key("person"),
                number == null ? null : number.toUpperCase(Locale.ROOT),
                parameter("action"),
                day("from"),
                day("until"));
    }

    private @Nullable Long key(String name) {
        var text = parameter(name);
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }

    private @Nullable LocalDate day(String name) {
        var text = parameter(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeException odd) {
            Refusals.add(name, "DATE_EXPECTED", java.util.Map.of());
            return null;
        }
    }

    private @Nullable String parameter(String name) {
        var value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    public List<AuditLine> getLines() {
        return lines;
    }

    public List<Option> getPeople() {
        return people;
    }

    public List<Option> getActions() {
        return AuditActions.ALL.stream()
                .map(code -> new Option(code, words.action(code)))
                .toList();
    }

    public boolean isFiltered() {
        return Stream.of("person", "number", "action", "from", "until").anyMatch(name -> parameter(name) != null);
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        return next == null ? null : query() + "after=" + next;
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return parameter("after") == null ? null : query();
    }

    private String query() {
        return Stream.of("person", "number", "action", "from", "until")
                .filter(name -> parameter(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(String.valueOf(parameter(name)), UTF_8) + "&")
                .collect(Collectors.joining("", "?", ""));
    }
}
