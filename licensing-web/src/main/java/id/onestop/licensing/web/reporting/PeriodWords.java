package id.onestop.licensing.web.reporting;

import id.onestop.licensing.domain.reporting.PeriodKind;
import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;

/** Names periods: a day, a month, a quarter. */
@RequestScoped
public class PeriodWords {

    @Inject
    Formats format;

    @Inject
    Messages msg;

    /** Senin, 28 Desember 2026 · Desember 2026 · Triwulan 4 2026. */
    public String of(PeriodKind kind, Period period) {
        return switch (kind) {
            case DAY -> format.date(period.from());
            case MONTH -> written("MMMM yyyy", period.from());
            case QUARTER -> quarter("reporting.quarter", period.from());
        };
    }

    /** The same for under a bar. */
    public String brief(PeriodKind kind, Period period) {
        return switch (kind) {
            case DAY -> written("d/M", period.from());
            case MONTH -> written("MMM", period.from());
            case QUARTER -> quarter("reporting.quarterShort", period.from());
        };
    }

    /** 15 sampai 28 Desember 2026. */
    public String range(Period period) {
        return period.from().equals(period.to())
                ? format.day(period.from())
                : msg.of("reporting.range", "from", format.day(period.from()), "to", format.day(period.to()));
    }

    private String quarter(String key, LocalDate day) {
        return msg.of(
                key,
                "number",
                Integer.toString(day.get(IsoFields.QUARTER_OF_YEAR)),
                "year",
                Integer.toString(day.getYear()));
    }

    private String written(String pattern, LocalDate day) {
        return DateTimeFormatter.ofPattern(pattern, msg.locale()).format(day);
    }
}
