package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.CalendarEntryView;
import id.onestop.licensing.ejb.workflow.CalendarMaintenanceService;
import id.onestop.licensing.ejb.workflow.CalendarView;
import id.onestop.licensing.web.shared.Page;
import id.onestop.licensing.web.shared.PageKeys;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The calendar of an agency: decrees that are loaded, days that were entered, and the form for more. */
@Named
@RequestScoped
public class CalendarBacking {

    static final String PATH = "/administration/calendar";

    private static final int SHOWN = 25;

    @Inject
    CalendarMaintenanceService maintenance;

    @Inject
    HttpServletRequest request;

    private final CalendarForm form = new CalendarForm();
    private @Nullable CalendarView view;
    private @Nullable Page<CalendarEntryView> page;

    public void load() {
        view();
    }

    /** Checks what was typed and leads to what it would move. */
    public void preview() {
        try {
            maintenance.preview(form.command(), null, 1);
            Redirects.to(PATH + "/preview" + form.query());
        } catch (LicensingException refused) {
            refuse(refused);
        }
    }

    /** Shows what is wrong with what was typed, in the order of the form. */
    private static void refuse(LicensingException refused) {
        Refusals.showNamed(
                refused,
                "kind",
                "calendar.kind",
                "first",
                "calendar.first",
                "last",
                "calendar.last",
                "name",
                "calendar.name",
                "decree",
                "calendar.decreeNumber",
                "opens",
                "calendar.opens",
                "closes",
                "calendar.closes",
                "restFrom",
                "calendar.restFrom",
                "restTo",
                "calendar.restTo");
    }

    public CalendarForm getForm() {
        return form;
    }

    public List<CalendarEntryView> getEntries() {
        return page().items();
    }

    /** Query of the next page; nothing on the last. */
    public @Nullable String getNext() {
        return PageKeys.next(page());
    }

    /** Query of the first page; nothing on it. */
    public @Nullable String getFirst() {
        return PageKeys.first(request);
    }

    private Page<CalendarEntryView> page() {
        if (page == null) {
            page = Page.of(
                    maintenance.page(PageKeys.before(request), SHOWN + 1), SHOWN, row -> Long.toString(row.id()));
        }
        return page;
    }

    public List<CalendarYear> getYears() {
        return view().rules().years();
    }

    public List<SpecialHours> getPeriods() {
        return view().rules().specialHours();
    }

    /** Whether a period is the agency's own, which alone it may withdraw. */
    public boolean own(SpecialHours period) {
        return view().ownPeriods().contains(period);
    }

    /** The address of the page on which a period is withdrawn. */
    public String withdrawal(SpecialHours period) {
        return CalendarPeriodBacking.PATH
                + "?name=" + URLEncoder.encode(period.name(), StandardCharsets.UTF_8)
                + "&first=" + period.first() + "&last=" + period.last();
    }

    /** The next year whose decree is missing; nothing while none comes near. */
    public @Nullable String getYearToLoad() {
        var year = view().yearToLoad();
        return year == null ? null : year.toString();
    }

    public boolean isSettled() {
        return view().settled();
    }

    private CalendarView view() {
        if (view == null) {
            view = maintenance.show();
        }
        return view;
    }
}
