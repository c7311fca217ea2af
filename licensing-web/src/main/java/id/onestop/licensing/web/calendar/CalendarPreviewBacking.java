package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.workflow.CalendarMaintenanceService;
import id.onestop.licensing.ejb.workflow.CalendarPreview;
import id.onestop.licensing.ejb.workflow.MovedDeadline;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a change of the calendar would move, before it is made; what was typed stands in the address. */
@Named
@RequestScoped
public class CalendarPreviewBacking {

    @Inject
    CalendarMaintenanceService maintenance;

    @Inject
    CalendarWords words;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable CalendarForm form;
    private @Nullable CalendarPreview preview;

    /** A deadline that moves, in words. */
    public record Row(String number, String subject, String before, String after, boolean later) {}

    public void load() {
        try {
            preview();
        } catch (Invalid | Conflict | NotFound unsaid) {
            // nothing was typed, or somebody else has changed it meanwhile
            Redirects.to(CalendarBacking.PATH);
        }
    }

    public void confirm() {
        try {
            maintenance.confirm(form().command());
            Notices.add("calendar.confirmed");
            Redirects.to(CalendarBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    private CalendarForm form() {
        if (form == null) {
            form = CalendarForm.of(parameters());
        }
        return form;
    }

    private static Map<String, String> parameters() {
        return FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    }

    private static int page() {
        var typed = parameters().getOrDefault("page", "1");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** What was typed, for the form that confirms it: name and value of each field. */
    public List<Option> getFields() {
        return form().getCarried().entrySet().stream()
                .map(field -> new Option(field.getKey(), field.getValue()))
                .toList();
    }

    public String getTitle() {
        return msg.get(form().isWithdrawn() ? "calendar.preview.withdraw" : "calendar.preview.title");
    }

    /** What is done, in one sentence. */
    public String getSentence() {
        var days = preview().days();
        var replaced = preview().replaced();
        if (days == null) {
            return msg.of(
                    "calendar.preview.withdrawn",
                    "what",
                    sentence(Objects.requireNonNull(replaced)),
                    "decree",
                    Objects.requireNonNullElse(form().getDecree(), ""));
        }
        return replaced == null
                ? sentence(days)
                : msg.of("calendar.preview.amended", "what", sentence(days), "before", sentence(replaced));
    }

    private String sentence(DecreedDays days) {
        return msg.of(
                "calendar.preview.sentence",
                "kind",
                words.kind(days),
                "name",
                days.name(),
                "span",
                words.span(days),
                "hours",
                words.hours(days),
                "decree",
                days.decree());
    }

    public List<Row> getRows() {
        return preview().rows().stream().map(this::row).toList();
    }

    private Row row(MovedDeadline moved) {
        return new Row(
                moved.number(),
                msg.get("calendar.subject." + moved.subject()),
                format.dateTime(moved.before()),
                format.dateTime(moved.after()),
                moved.after().isAfter(moved.before()));
    }

    public String getTotal() {
        return msg.of(
                preview().complete() ? "calendar.preview.total" : "calendar.preview.more",
                "count",
                preview().total(),
                "all",
                preview().counting());
    }

    public int getCount() {
        return preview().total();
    }

    public String getSummary() {
        return msg.of(
                "calendar.preview.page",
                "page",
                preview().page(),
                "pages",
                preview().pages());
    }

    /** The next page of these, or the first of those that follow. */
    public @Nullable String getNext() {
        if (preview().page() < preview().pages()) {
            var from = from();
            return form().query() + (from == null ? "" : "&from=" + from) + "&page="
                    + (preview().page() + 1);
        }
        return preview().next() == null
                ? null
                : form().query() + "&from=" + preview().next();
    }

    public @Nullable String getStart() {
        return preview().page() > 1 || from() != null ? form().query() : null;
    }

    private static @Nullable String from() {
        var from = parameters().get("from");
        return from != null && from.matches("[A-Z_]{1,20}~\\d{1,18}") ? from : null;
    }

    private CalendarPreview preview() {
        if (preview == null) {
            preview = maintenance.preview(form().command(), from(), page());
        }
        return preview;
    }
}
