package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ForecastService;
import id.onestop.licensing.ejb.workflow.ForecastView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Me;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;

/** The forecast as a sentence of its own: it names days, never an hour, and says that it may turn out wrong (ui 9). */
@Named
@RequestScoped
public class ForecastBacking {

    @Inject
    ForecastService forecasts;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    Site site;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** Nothing for the applicant while there are too few similar files; officials then read the budgets. */
    public String getText() {
        String number = FileAddress.number();
        var found = me.isStaff() ? forecasts.ofFile(number) : forecasts.own(number);
        return found.map(this::sentence).orElse("");
    }

    /** For strangers: nothing while there are too few similar files. */
    String forAnybody(ForecastView forecast) {
        return forecast.similar()
                ? similar(forecast, Objects.requireNonNull(forecast.half()), Objects.requireNonNull(forecast.most()))
                : "";
    }

    private String sentence(ForecastView forecast) {
        if (forecast.similar()) {
            return similar(forecast, Objects.requireNonNull(forecast.half()), Objects.requireNonNull(forecast.most()));
        }
        return me.isStaff() && forecast.budgetMinutes() > 0
                ? msg.of(
                        "workflow.forecast.budgets",
                        "time",
                        format.duration(Duration.ofMinutes(forecast.budgetMinutes())))
                : "";
    }

    private String similar(ForecastView forecast, LocalDate half, LocalDate most) {
        return half.equals(most)
                ? msg.of("workflow.forecast.one", "day", day(half), "count", forecast.cases())
                : msg.of("workflow.forecast.two", "half", day(half), "most", day(most), "count", forecast.cases());
    }

    private String day(LocalDate day) {
        var today = LocalDate.ofInstant(clock.instant(), site.getZone());
        if (day.equals(today)) {
            return msg.get("workflow.forecast.today");
        }
        return day.equals(today.plusDays(1)) ? msg.get("workflow.forecast.tomorrow") : format.date(day);
    }
}
