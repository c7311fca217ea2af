package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.workflow.CalendarImportPreview;
import id.onestop.licensing.ejb.workflow.MovedDeadline;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Limits that other days or hours would move, in words; no more than anybody reads before deciding. */
@Named
@RequestScoped
public class MovedLimits {

    private static final int SHOWN = 50;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    /** One of them. */
    public record Row(String number, String subject, String before, String after) {}

    public List<Row> rows(CalendarImportPreview preview) {
        return preview.moved().stream().limit(SHOWN).map(this::row).toList();
    }

    private Row row(MovedDeadline moved) {
        return new Row(
                moved.number(),
                msg.get("calendar.subject." + moved.subject()),
                format.dateTime(moved.before()),
                format.dateTime(moved.after()));
    }

    public String total(CalendarImportPreview preview) {
        return msg.of(
                preview.complete() ? "calendar.import.moved" : "calendar.import.movedMore",
                "count",
                preview.moved().size());
    }
}
