package id.onestop.licensing.domain.reporting;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/** How days of an agency are taken together. */
public enum PeriodKind {
    DAY(14),
    MONTH(12),
    QUARTER(8);

    private static final int MONTHS_OF_QUARTER = 3;

    private final int usual;

    PeriodKind(int usual) {
        this.usual = usual;
    }

    /**
     * Days of an agency that are read together.
     *
     * @param from first day
     * @param to last day
     */
    public record Period(LocalDate from, LocalDate to) {

        public boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /** The period that a day lies in. */
    public Period around(LocalDate day) {
        return switch (this) {
            case DAY -> new Period(day, day);
            case MONTH -> new Period(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            case QUARTER -> {
                var first = day.with(IsoFields.DAY_OF_QUARTER, 1);
                yield new Period(first, first.plusMonths(MONTHS_OF_QUARTER).minusDays(1));
            }
        };
    }

    /** As many periods as are read together, the last of them around a day; oldest first. */
    public List<Period> until(LocalDate day) {
        var periods = new ArrayList<Period>();
        for (var period = around(day);
                periods.size() < usual;
                period = around(period.from().minusDays(1))) {
            periods.add(0, period);
        }
        return periods;
    }
}
