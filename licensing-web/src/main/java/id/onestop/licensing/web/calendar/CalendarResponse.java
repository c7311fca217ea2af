package id.onestop.licensing.web.calendar;

import id.onestop.licensing.domain.calendar.CalendarYear;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.SpecialHours;
import id.onestop.licensing.ejb.workflow.CalendarEntryView;
import id.onestop.licensing.ejb.workflow.CalendarView;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The working calendar of an agency.
 *
 * @param settled all running limits are counted by it already
 * @param yearToLoad the next year whose decree is missing, once it comes near
 * @param years the decrees that are loaded
 * @param periods hours of their own, such as Ramadan
 * @param entries what the agency entered during the year, latest day first; withdrawn ones too; the latest of them, all at their own address
 */
public record CalendarResponse(
        boolean settled,
        @Nullable Integer yearToLoad,
        List<DecreeYear> years,
        List<HoursPeriod> periods,
        List<Entry> entries) {

    /** A year with its decree. */
    public record DecreeYear(int year, String decree, boolean confirmed, int days) {
        static DecreeYear from(CalendarYear year) {
            return new DecreeYear(
                    year.year(),
                    year.decree(),
                    year.confirmed(),
                    year.holidays().size());
        }
    }

    /**
     * A period with hours of its own.
     *
     * @param own whether it is the agency's own and not the shared calendar's, so that the agency may withdraw it
     */
    public record HoursPeriod(
            String name, LocalDate first, LocalDate last, boolean confirmed, String decree, boolean own) {
        static HoursPeriod from(SpecialHours period, boolean own) {
            return new HoursPeriod(
                    period.name(), period.first(), period.last(), period.confirmed(), period.decree(), own);
        }
    }

    /** Hours of a day. */
    public record Hours(LocalTime opens, LocalTime closes, List<Rest> rests) {
        static Hours from(OfficeHours hours) {
            return new Hours(
                    hours.opens(),
                    hours.closes(),
                    hours.rests().stream()
                            .map(rest -> new Rest(rest.from(), rest.to()))
                            .toList());
        }
    }

    /** A rest. */
    public record Rest(LocalTime from, LocalTime to) {}

    /**
     * Days that a decree closes, opens or shortens.
     *
     * @param replaces the entry that it took the place of
     * @param withdrawnAt absent while it is in force
     */
    public record Entry(
            String id,
            String kind,
            LocalDate first,
            LocalDate last,
            String name,
            String decree,
            @Nullable Hours hours,
            @Nullable String replaces,
            String enteredBy,
            Instant enteredAt,
            @Nullable Instant withdrawnAt,
            @Nullable String withdrawalDecree) {

        static Entry from(CalendarEntryView view) {
            DecreedDays days = view.days();
            var hours = days.hours();
            var replaces = view.replaces();
            return new Entry(
                    Long.toString(view.id()),
                    days.kind().name(),
                    days.first(),
                    days.last(),
                    days.name(),
                    days.decree(),
                    hours == null ? null : Hours.from(hours),
                    replaces == null ? null : replaces.toString(),
                    view.enteredByName(),
                    view.enteredAt(),
                    view.withdrawnAt(),
                    view.withdrawalDecree());
        }

        /** Personal data: never printed. */
        @Override
        public String toString() {
            return "Entry " + id;
        }
    }

    static CalendarResponse from(CalendarView view, List<CalendarEntryView> entries) {
        return new CalendarResponse(
                view.settled(),
                view.yearToLoad(),
                view.rules().years().stream().map(DecreeYear::from).toList(),
                view.rules().specialHours().stream()
                        .map(period ->
                                HoursPeriod.from(period, view.ownPeriods().contains(period)))
                        .toList(),
                entries.stream().map(Entry::from).toList());
    }
}
