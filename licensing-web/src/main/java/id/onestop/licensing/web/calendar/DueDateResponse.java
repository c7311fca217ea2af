package id.onestop.licensing.web.calendar;

import id.onestop.licensing.ejb.calendar.DueDateView;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A due date and its explanation.
 *
 * @param dueAt close of office in the agency's zone
 * @param provisional a year without a holiday decree is touched
 * @param unconfirmed a year is touched whose decree nobody has checked
 */
public record DueDateResponse(
        LocalDate dueDate, OffsetDateTime dueAt, boolean provisional, boolean unconfirmed, List<DueDay> days) {

    /**
     * One calendar day from the day of receipt to the due date.
     *
     * @param number 1 to n for days that count
     * @param holiday name of the holiday
     * @param decree the decree that made it one
     */
    public record DueDay(
            LocalDate date,
            boolean counted,
            String reason,
            @Nullable Integer number,
            @Nullable String holiday,
            @Nullable String decree) {}

    static DueDateResponse from(DueDateView view) {
        return new DueDateResponse(
                view.dueDate(),
                view.dueAt(),
                view.provisional(),
                view.unconfirmed(),
                view.days().stream()
                        .map(day -> new DueDay(
                                day.date(), day.counted(), day.reason(), day.number(), day.holiday(), day.decree()))
                        .toList());
    }
}
