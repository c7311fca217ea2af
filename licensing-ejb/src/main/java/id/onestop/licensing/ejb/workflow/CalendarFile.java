package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview.LeftOut;
import id.onestop.licensing.ejb.workflow.CalendarImportPreview.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What of a calendar file an agency does not have yet, and what of it is not for the agency to take.
 *
 * @param file what the file says
 * @param now the agency's calendar as it is
 * @param own years that the agency has entered itself
 * @param since the first day that still matters
 */
record CalendarFile(CalendarRules file, WorkingCalendar now, List<CalendarYear> own, LocalDate since) {

    /** Whether the hours of the ordinary week would be other. */
    boolean otherHours() {
        return !file.hours().equals(now.rules().hours());
    }

    /** Hours of a file hold from the day that it names, and never for days that are over. */
    LocalDate hoursFrom(LocalDate today) {
        return file.hoursFrom().filter(day -> !day.isBefore(today)).orElse(today);
    }

    /** Periods that matter and are not there yet, or are there with other hours. */
    List<SpecialHours> periods() {
        return file.specialHours().stream()
                .filter(one -> !one.last().isBefore(since))
                .filter(one -> !now.rules().specialHours().contains(one))
                .toList();
    }

    /** Years that the calendar lacks, or that the agency has entered itself otherwise. */
    List<CalendarYear> years() {
        return file.years().stream()
                .filter(one -> one.year() >= since.getYear())
                .map(CalendarYear::bare)
                .filter(one -> inForce(one)
                        .map(known -> isOwn(known) && !known.equals(one))
                        .orElse(true))
                .toList();
    }

    private Optional<CalendarYear> inForce(CalendarYear year) {
        return now.rules().years().stream().filter(year::sameYear).findFirst();
    }

    private boolean isOwn(CalendarYear known) {
        return own.contains(known);
    }

    /**
     * Days that count for running files or are to come, that the agency would work and the file does not, and its days by
     * decree that are not entered yet.
     *
     * @param then the calendar with everything else of the file
     * @param entered days by decree that are in force
     */
    List<DecreedDays> days(WorkingCalendar then, List<DecreedDays> entered) {
        var closed = holidays()
                .filter(holiday -> !holiday.date().isBefore(since) && then.isWorkingDay(holiday.date()))
                .map(CalendarFile::closing);
        var decreed = file.decreed().stream()
                .filter(one -> !one.last().isBefore(since) && !entered.contains(one))
                .filter(one -> !now.rules().decreed().contains(one));
        return Stream.concat(closed, decreed).toList();
    }

    private Stream<Holiday> holidays() {
        return Stream.concat(file.years().stream().flatMap(year -> year.holidays().stream()), file.local().stream());
    }

    /** A national holiday that the agency's calendar lacks is, for it, a day closed by that decree. */
    private static DecreedDays closing(Holiday holiday) {
        var kind = Arrays.stream(DecreedKind.values())
                .filter(one -> one.closes().filter(holiday.kind()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return DecreedDays.closed(kind, holiday.date(), holiday.name(), holiday.decree());
    }

    /** What is told instead of taken over. */
    List<LeftOut> left() {
        var left = new ArrayList<LeftOut>();
        file.years().forEach(year -> left.addAll(left(year)));
        file.specialHours().stream()
                .filter(one -> one.last().isBefore(since))
                .forEach(one -> left.add(new LeftOut(Reason.OVER, one.name(), one.last(), "")));
        holidays()
                .filter(day -> day.date().isBefore(since) && now.isWorkingDay(day.date()))
                .forEach(day -> left.add(new LeftOut(Reason.OVER, day.name(), day.date(), "")));
        file.decreed().stream()
                .filter(one ->
                        one.last().isBefore(since) && !now.rules().decreed().contains(one))
                .forEach(one -> left.add(new LeftOut(Reason.OVER, one.name(), one.last(), "")));
        file.earlier().stream()
                .filter(one -> !now.rules().hoursOn(one.until()).equals(one.hours()))
                .forEach(one -> left.add(new LeftOut(Reason.EARLIER_HOURS, "", one.until(), "")));
        return left;
    }

    private List<LeftOut> left(CalendarYear year) {
        var left = new ArrayList<LeftOut>();
        var known = inForce(year).filter(one -> !isOwn(one));
        if (year.year() < since.getYear() && known.isEmpty()) {
            left.add(new LeftOut(Reason.OVER, Integer.toString(year.year()), null, ""));
        }
        known.filter(one -> !one.decree().equals(year.decree()) || one.confirmed() != year.confirmed())
                .ifPresent(one -> left.add(
                        new LeftOut(Reason.YEAR_IS_SHARED, year.year() + ": " + year.decree(), null, one.decree())));
        known.stream()
                .flatMap(one -> one.holidays().stream())
                .filter(day -> !day.date().isBefore(since))
                .filter(day ->
                        year.holidays().stream().noneMatch(named -> named.date().equals(day.date())))
                .filter(day -> !now.isWorkingDay(day.date()) && usuallyWorked(day.date()))
                .forEach(day -> left.add(
                        new LeftOut(Reason.DAY_STAYS_CLOSED, "", day.date(), day.name() + ", " + day.decree())));
        return left;
    }

    private boolean usuallyWorked(LocalDate date) {
        return now.rules().hoursOn(date).on(date.getDayOfWeek()) != null;
    }
}
