package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.calendar.Holiday;
import id.onestop.licensing.domain.calendar.TypedHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.agency.AgencyProfileService;
import id.onestop.licensing.ejb.agency.ChangeProfile;
import id.onestop.licensing.ejb.calendar.CalendarEntryRepository;
import id.onestop.licensing.ejb.calendar.CalendarReader;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.workflow.CalendarEffects.Place;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes days and office hours of a calendar file over for the caller's agency: first what that would move, then all of it.
 *
 * <p>Only what is to come and what the agency does not have yet is taken; the file's own calendar stays what it is.
 */
@Stateless
public class CalendarImportService {

    private static final Logger logger = LoggerFactory.getLogger(CalendarImportService.class);

    /** Other hours move what falls due in these years; nothing runs longer. */
    private static final int YEARS_SEEN = 5;

    @Inject
    CalendarEntryRepository entries;

    @Inject
    CalendarEffects effects;

    @Inject
    AgencyTime time;

    @Inject
    AgencyProfileService profiles;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /**
     * What the file would bring; changes nothing.
     *
     * @throws id.onestop.licensing.ejb.shared.yaml.YamlRefused with every fault of the file
     */
    @RequiresPermission(Permission.CONFIGURE)
    public CalendarImportPreview preview(String fileName, String text) {
        long agency = callers.require().requireAgency();
        var rules = CalendarReader.read(fileName, text);
        var calendar = time.of(agency);
        var days = fresh(agency, calendar, rules);
        boolean hours = !rules.hours().equals(calendar.rules().hours());
        if (days.isEmpty() && !hours) {
            return new CalendarImportPreview(days, false, List.of(), true);
        }
        var after = Stream.concat(inForce(agency), days.stream()).toList();
        var today = calendar.dateOf(clock.instant());
        var last =
                days.stream().map(DecreedDays::last).max(LocalDate::compareTo).orElse(today);
        var first =
                days.stream().map(DecreedDays::first).min(LocalDate::compareTo).orElse(today);
        if (hours) {
            return moved(agency, days, time.with(agency, after, from(rules, today), rules.hours()));
        }
        var moved = effects.of(agency, after, first, last, Place.START);
        return new CalendarImportPreview(days, false, moved.rows(), moved.next() == null);
    }

    /**
     * What other hours of the ordinary week, typed into the profile, would move; changes nothing.
     *
     * @throws id.onestop.licensing.domain.shared.Invalid if the profile could not be saved like this
     */
    @RequiresPermission(Permission.CONFIGURE)
    public CalendarImportPreview hours(Map<String, @Nullable String> typed) {
        long agency = callers.require().requireAgency();
        var then = time.with(agency, inForce(agency).toList(), profiles.preview(typed));
        var now = time.of(agency).rules();
        if (then.rules().hours().equals(now.hours()) && then.rules().earlier().equals(now.earlier())) {
            return new CalendarImportPreview(List.of(), false, List.of(), true);
        }
        return moved(agency, List.of(), then);
    }

    /** What is over keeps its hours, unless the day from which others hold is put back: then late files move too. */
    private CalendarImportPreview moved(long agency, List<DecreedDays> days, WorkingCalendar then) {
        var today = then.dateOf(clock.instant());
        var since = effects.since(agency, today);
        var moved = effects.of(agency, then, since, today.plusYears(YEARS_SEEN), Place.START);
        return new CalendarImportPreview(days, true, moved.rows(), moved.next() == null);
    }

    /** Hours of a file hold from the day that it names, and never for days that are over. */
    private static LocalDate from(CalendarRules rules, LocalDate today) {
        return rules.hoursFrom().filter(day -> !day.isBefore(today)).orElse(today);
    }

    /** Enters the days and writes the hours, in one transaction; answers how many days were entered. */
    @RequiresPermission(Permission.CONFIGURE)
    public int confirm(String fileName, String text) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var rules = CalendarReader.read(fileName, text);
        var calendar = time.of(agency);
        var days = fresh(agency, calendar, rules);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        for (var one : days) {
            var entry = CalendarEntry.enter(agency, one, null, by, clock.instant());
            entries.add(entry);
            events.publish(entry.entered());
        }
        if (!rules.hours().equals(calendar.rules().hours())) {
            write(rules.hours(), from(rules, calendar.dateOf(clock.instant())));
        }
        logger.atInfo().addKeyValue("days", days.size()).log("Calendar file taken over");
        return days.size();
    }

    private void write(WeekHours hours, LocalDate from) {
        var typed = new HashMap<String, @Nullable String>();
        typed.put(ProfileField.HOURS_FROM.key(), from.toString());
        for (var field : ProfileField.values()) {
            field.weekday()
                    .ifPresent(day -> typed.put(
                            field.key(),
                            Optional.ofNullable(hours.on(day))
                                    .map(TypedHours::write)
                                    .orElse("")));
        }
        profiles.change(new ChangeProfile(profiles.show().revision(), typed));
    }

    /** Days that count for running files or are to come, that the agency works and the file does not, and its days by decree that are not entered yet. */
    private List<DecreedDays> fresh(long agency, WorkingCalendar calendar, CalendarRules rules) {
        var today = calendar.dateOf(clock.instant());
        var since = effects.since(agency, today);
        var known = inForce(agency).toList();
        var then = time.with(agency, known, from(rules, today), rules.hours());
        var closed = Stream.concat(
                        rules.years().stream().flatMap(year -> year.holidays().stream()), rules.local().stream())
                .filter(holiday -> !holiday.date().isBefore(since) && then.isWorkingDay(holiday.date()))
                .map(CalendarImportService::closing);
        var decreed = rules.decreed().stream()
                .filter(one -> !one.last().isBefore(since) && !known.contains(one))
                .filter(one -> !calendar.rules().decreed().contains(one));
        return Stream.concat(closed, decreed).toList();
    }

    /** A national holiday that the agency's calendar lacks is, for it, a day closed by that decree. */
    private static DecreedDays closing(Holiday holiday) {
        var kind = Arrays.stream(DecreedKind.values())
                .filter(one -> one.closes().filter(holiday.kind()::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return DecreedDays.closed(kind, holiday.date(), holiday.name(), holiday.decree());
    }

    private Stream<DecreedDays> inForce(long agency) {
        return entries.inForce(agency).stream().map(CalendarEntry::days);
    }
}
