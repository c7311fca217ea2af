package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.CalendarChanged;
import id.onestop.licensing.domain.calendar.CalendarEntry;
import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.calendar.CalendarEntryRepository;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.AppliedDays;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Enters, amends and withdraws days by decree in the calendar of the caller's agency; says first what that moves. */
@Stateless
public class CalendarMaintenanceService {

    private static final Logger logger = LoggerFactory.getLogger(CalendarMaintenanceService.class);

    private static final int MOST_SHOWN = 200;
    private static final int PAGE = 25;

    @Inject
    CalendarEntryRepository entries;

    @Inject
    CalendarEffects effects;

    @Inject
    AgencyTime time;

    @Inject
    AppliedDays applied;

    @Inject
    CurrentCaller callers;

    @Inject
    DomainEvents events;

    @Inject
    Clock clock;

    /** The calendar as it is; its entries are read by themselves. */
    @RequiresPermission(Permission.CONFIGURE)
    public CalendarView show() {
        long agency = callers.require().requireAgency();
        var calendar = time.of(agency);
        return new CalendarView(
                calendar.rules(),
                time.profile(agency).specialHours(),
                applied.settled(agency),
                calendar.rules().yearToLoad(calendar.dateOf(clock.instant())).orElse(null));
    }

    /** The entries of the latest days, the latest first; withdrawn ones too. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<CalendarEntryView> latest() {
        return entries.listOf(callers.require().requireAgency(), MOST_SHOWN).stream()
                .map(CalendarEntryView::from)
                .toList();
    }

    /** A page of the agency's entries, the last entered first, from before one of them on. */
    @RequiresPermission(Permission.CONFIGURE)
    public List<CalendarEntryView> page(long before, int most) {
        return entries.enteredBefore(callers.require().requireAgency(), before, most).stream()
                .map(CalendarEntryView::from)
                .toList();
    }

    /** One entry, to amend or withdraw it. */
    @RequiresPermission(Permission.CONFIGURE)
    public CalendarEntryView entry(long id) {
        return CalendarEntryView.from(entries.requireOf(callers.require().requireAgency(), id));
    }

    /**
     * Every deadline that a change would move, page by page; changes nothing.
     *
     * @param from where the list goes on, as a preview before said; {@code null} for its start
     */
    @RequiresPermission(Permission.CONFIGURE)
    public CalendarPreview preview(ChangeCalendar change, @Nullable String from, int page) {
        long agency = callers.require().requireAgency();
        var days = required(agency, change);
        var replaced = replaced(agency, change);
        var touched = Stream.concat(Optional.ofNullable(days).stream(), replaced.map(CalendarEntry::days).stream())
                .toList();
        var first = touched.stream()
                .map(DecreedDays::first)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var last = touched.stream()
                .map(DecreedDays::last)
                .max(LocalDate::compareTo)
                .orElseThrow();
        var place = CalendarEffects.Place.parse(from);
        var moves = effects.of(agency, after(agency, replaced.orElse(null), days), first, last, place);
        var moved = moves.rows();
        var next = moves.next();
        int pages = Math.max(1, (moved.size() + PAGE - 1) / PAGE);
        int shown = Math.max(1, Math.min(page, pages));
        return new CalendarPreview(
                days,
                replaced.map(CalendarEntry::days).orElse(null),
                moved.size(),
                next == null && place.equals(CalendarEffects.Place.START),
                effects.counting(agency, first, last),
                shown,
                pages,
                moved.subList((shown - 1) * PAGE, Math.min(shown * PAGE, moved.size())),
                next == null ? null : next.text());
    }

    /** Makes the change; the workers count what it moves. Answers the id of the entry. */
    @RequiresPermission(Permission.CONFIGURE)
    public long confirm(ChangeCalendar change) {
        var caller = callers.require();
        long agency = caller.requireAgency();
        var days = required(agency, change);
        var by = new Actor(caller.accountId(), caller.displayName(), null, null);
        var replaced = replaced(agency, change);
        var facts = new ArrayList<CalendarChanged>();
        replaced.ifPresent(entry -> facts.add(entry.withdraw(change.decree().strip(), by, clock.instant())));
        long id = replaced.map(CalendarEntry::id).orElse(0L);
        if (days != null) {
            var entry = CalendarEntry.enter(agency, days, replaced.orElse(null), by, clock.instant());
            entries.add(entry);
            facts.add(entry.entered());
            id = entry.id();
        }
        facts.forEach(events::publish);
        logger.atInfo().addKeyValue("entry", id).log("Calendar changed");
        return id;
    }

    /** A half day shortens days on which the office works; elsewhere it would do nothing. */
    private @Nullable DecreedDays required(long agency, ChangeCalendar change) {
        var days = new ChangeCalendarChecks(change).require();
        var calendar = time.of(agency);
        if (days != null
                && days.kind() == DecreedKind.HALF_DAY
                && days.first().datesUntil(days.last().plusDays(1)).noneMatch(calendar::isWorkingDay)) {
            throw new Invalid(List.of(new FieldError("first", "CALENDAR_HALF_DAY_CLOSED")));
        }
        return days;
    }

    private Optional<CalendarEntry> replaced(long agency, ChangeCalendar change) {
        var id = change.entry();
        if (id == null) {
            return Optional.empty();
        }
        var entry = entries.requireOf(agency, id);
        if (!entry.inForce()) {
            throw new Conflict("CALENDAR_ENTRY_WITHDRAWN");
        }
        return Optional.of(entry);
    }

    /** All days by decree as they would be after a change. */
    private List<DecreedDays> after(long agency, @Nullable CalendarEntry replaced, @Nullable DecreedDays days) {
        var all = entries.inForce(agency).stream()
                .filter(entry -> replaced == null || entry.id() != replaced.id())
                .map(CalendarEntry::days);
        return Stream.concat(all, Optional.ofNullable(days).stream()).toList();
    }
}
