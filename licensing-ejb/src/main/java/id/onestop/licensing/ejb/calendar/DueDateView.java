package id.onestop.licensing.ejb.calendar;

import id.onestop.licensing.domain.calendar.CountedDay;
import id.onestop.licensing.domain.calendar.DueDate;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A due date and its explanation, as the API gives it.
 *
 * @param dueAt close of office in the agency's zone
 * @param provisional a year without a holiday decree is touched
 * @param unconfirmed a year is touched whose decree nobody has checked
 * @param doubts all doubts as codes
 */
public record DueDateView(
        LocalDate receivedDay,
        LocalDate dueDate,
        OffsetDateTime dueAt,
        boolean provisional,
        boolean unconfirmed,
        List<String> doubts,
        List<Day> days) {

    /**
     * One calendar day.
     *
     * @param reason code of {@code DayReason}
     */
    public record Day(
            LocalDate date,
            boolean counted,
            String reason,
            @Nullable Integer number,
            @Nullable String holiday,
            @Nullable String decree) {

        static Day from(CountedDay day) {
            return new Day(day.date(), day.counted(), day.reason().name(), day.number(), day.holiday(), day.decree());
        }
    }

    public DueDateView {
        doubts = List.copyOf(doubts);
        days = List.copyOf(days);
    }

    /** For an agency with days and hours of its own, whose calendar the caller has at hand. */
    public static DueDateView of(
            WorkingCalendar calendar, @Nullable Instant receivedAt, @Nullable Integer workingDays) {
        DueDateQuery.check(receivedAt, workingDays);
        var day0 = calendar.receivedDay(Objects.requireNonNull(receivedAt));
        return from(calendar.dueDate(day0, Objects.requireNonNull(workingDays)), calendar);
    }

    static DueDateView from(DueDate due, WorkingCalendar calendar) {
        return new DueDateView(
                due.day0(),
                due.date(),
                due.at().atZone(calendar.zone()).toOffsetDateTime(),
                due.provisional(),
                due.unconfirmed(),
                due.doubts().stream().sorted().map(Enum::name).toList(),
                due.days().stream().map(Day::from).toList());
    }
}
