package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.DecreedDays;
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
        var file = file(agency, fileName, text);
        var days = days(agency, file);
        var brought = new CalendarImportPreview(
                days, file.otherHours(), file.periods(), file.years(), file.left(), List.of(), true);
        if (brought.nothingNew()) {
            return brought;
        }
        var after = Stream.concat(inForce(agency), days.stream()).toList();
        var then = new WorkingCalendar(file.now().zone(), rules(agency, file).withDecreed(after));
        var today = then.dateOf(clock.instant());
        if (file.otherHours() || !file.periods().isEmpty()) {
            return with(
                    brought,
                    effects.of(agency, then, effects.since(agency, today), today.plusYears(YEARS_SEEN), Place.START));
        }
        var last =
                days.stream().map(DecreedDays::last).max(LocalDate::compareTo).orElse(today);
        var first =
                days.stream().map(DecreedDays::first).min(LocalDate::compareTo).orElse(today);
        return with(brought, effects.of(agency, then, first, last, Place.START));
    }

    private static CalendarImportPreview with(CalendarImportPreview brought, CalendarEffects.Moves moves) {
        return new CalendarImportPreview(
                brought.days(),
                brought.hoursChange(),
                brought.periods(),
                brought.years(),
                brought.left(),
                moves.rows(),
                moves.next() == null);
    }

    private CalendarFile file(long agency, String fileName, String text) {
        var calendar = time.of(agency);
        return new CalendarFile(
                CalendarReader.read(fileName, text),
                calendar,
                time.profile(agency).calendarYears(),
                effects.since(agency, calendar.dateOf(clock.instant())));
    }

    /** The agency's rules with the hours, periods and years of the file, without any days entered by decree. */
    private CalendarRules rules(long agency, CalendarFile file) {
        var rules = time.rules(agency, time.profile(agency).with(file.periods(), file.years()));
        var today = file.now().dateOf(clock.instant());
        return file.otherHours()
                ? rules.withHoursFrom(file.hoursFrom(today), file.file().hours())
                : rules;
    }

    private List<DecreedDays> days(long agency, CalendarFile file) {
        var entered = inForce(agency).toList();
        var then = new WorkingCalendar(file.now().zone(), rules(agency, file).withDecreed(entered));
        return file.days(then, entered);
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
        // what is over keeps its hours, unless the day from which others hold is put back: then late files move too
        var today = then.dateOf(clock.instant());
        var moved = effects.of(agency, then, effects.since(agency, today), today.plusYears(YEARS_SEEN), Place.START);
        return new CalendarImportPreview(List.of(), true, moved.rows(), moved.next() == null);
    }

    /** Enters the days and writes hours, periods and years, in one transaction; answers how many entries that were. */
    @RequiresPermission(Permission.CONFIGURE)
    public int confirm(String fileName, String text) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var file = file(agency, fileName, text);
        var days = days(agency, file);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        for (var one : days) {
            var entry = CalendarEntry.enter(agency, one, null, by, clock.instant());
            entries.add(entry);
            events.publish(entry.entered());
        }
        if (file.otherHours()) {
            write(file.file().hours(), file.hoursFrom(file.now().dateOf(clock.instant())));
        }
        profiles.enter(file.periods(), file.years());
        int taken = days.size() + file.periods().size() + file.years().size();
        logger.atInfo().addKeyValue("entries", taken).log("Calendar file taken over");
        return taken;
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

    private Stream<DecreedDays> inForce(long agency) {
        return entries.inForce(agency).stream().map(CalendarEntry::days);
    }
}
