package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview;
import id.onestop.licensing.ejb.workflow.PeriodWithdrawalService;
import id.onestop.licensing.ejb.workflow.WithdrawPeriod;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An own period of the calendar is withdrawn: first what that moves, then the decree that does it. */
@Named
@RequestScoped
public class CalendarPeriodBacking {

    static final String PATH = CalendarBacking.PATH + "/period";

    @Inject
    PeriodWithdrawalService withdrawals;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable String decree;
    private @Nullable SpecialHours period;
    private @Nullable CalendarImportPreview preview;

    public void load() {
        getPreview();
    }

    public void withdraw() {
        try {
            withdrawals.confirm(asked());
            Notices.add("calendar.confirmed");
            Redirects.to(CalendarBacking.PATH);
        } catch (NotFound gone) {
            Notices.add("calendar.period.gone");
            Redirects.to(CalendarBacking.PATH);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public SpecialHours getPeriod() {
        if (period == null) {
            period = withdrawals.period(asked());
        }
        return period;
    }

    private WithdrawPeriod asked() {
        return new WithdrawPeriod(
                PathParameters.get("name"), day("first"), day("last"), Objects.requireNonNullElse(decree, ""));
    }

    private static @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(PathParameters.get(name));
        } catch (DateTimeException unreadable) {
            return null;
        }
    }

    public String getSpan() {
        return msg.of(
                "calendar.span",
                "first",
                format.date(getPeriod().first()),
                "last",
                format.date(getPeriod().last()));
    }

    /** How many files count its days: all of them are counted again. */
    public String getCounting() {
        return msg.of("calendar.period.counted", "count", withdrawals.counting(getPeriod()));
    }

    public CalendarImportPreview getPreview() {
        if (preview == null) {
            getPeriod();
            preview = withdrawals.preview(asked());
        }
        return preview;
    }

    public @Nullable String getDecree() {
        return decree;
    }

    public void setDecree(@Nullable String decree) {
        this.decree = decree;
    }
}
