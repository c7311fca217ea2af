package id.onestop.licensing.domain.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Days that one state of a calendar has otherwise than the state before, and by what.
 *
 * @param last last day, included
 * @param name the holiday or the period; empty for the hours of an ordinary week
 * @param decree by which it is otherwise; empty where none is known
 */
public record ChangedDays(LocalDate first, LocalDate last, How how, String name, String decree) {

    /** What became of them. */
    public enum How {
        GIVEN,
        TAKEN_AWAY,
        WEEK_HOURS
    }

    /**
     * What distinguishes two states.
     *
     * @param withdrawal decree by which periods of the state before are gone; empty where none was given
     */
    public static List<ChangedDays> between(CalendarRules before, CalendarRules after, String withdrawal) {
        var changed = new ArrayList<ChangedDays>();
        week(before, after).ifPresent(changed::add);
        changed.addAll(periods(before.specialHours(), after.specialHours(), withdrawal));
        changed.addAll(closed(before, after));
        more(after.decreed(), before.decreed()).forEach(days -> changed.add(of(days, How.GIVEN, days.decree())));
        more(before.decreed(), after.decreed()).forEach(days -> changed.add(of(days, How.TAKEN_AWAY, "")));
        return List.copyOf(changed);
    }

    public boolean touches(LocalDate from, LocalDate until) {
        return !first.isAfter(until) && !last.isBefore(from);
    }

    private static <T> List<T> more(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }

    private static ChangedDays of(DecreedDays days, How how, String decree) {
        return new ChangedDays(days.first(), days.last(), how, days.name(), decree);
    }

    private static Optional<ChangedDays> week(CalendarRules before, CalendarRules after) {
        if (before.hours().equals(after.hours()) && before.earlier().equals(after.earlier())) {
            return Optional.empty();
        }
        var from = Stream.of(before, after)
                .flatMap(rules -> rules.hoursFrom().stream())
                .min(LocalDate::compareTo)
                .filter(first -> after.hoursFrom().isPresent())
                .orElse(LocalDate.MIN);
        return Optional.of(new ChangedDays(from, LocalDate.MAX, How.WEEK_HOURS, "", ""));
    }

    /** A period takes the place of one of the same name; both touch their days then. */
    private static List<ChangedDays> periods(List<SpecialHours> before, List<SpecialHours> after, String withdrawal) {
        var changed = new ArrayList<ChangedDays>();
        var gone = new ArrayList<>(more(before, after));
        for (var come : more(after, before)) {
            var replaced =
                    gone.stream().filter(one -> one.name().equals(come.name())).toList();
            gone.removeAll(replaced);
            Stream.concat(Stream.of(come), replaced.stream())
                    .map(days -> new ChangedDays(days.first(), days.last(), How.GIVEN, come.name(), come.decree()))
                    .forEach(changed::add);
        }
        gone.forEach(
                one -> changed.add(new ChangedDays(one.first(), one.last(), How.TAKEN_AWAY, one.name(), withdrawal)));
        return changed;
    }

    /** Days that are closed in one state alone; one that is closed no longer is so by the decree of its year as it is now. */
    private static List<ChangedDays> closed(CalendarRules before, CalendarRules after) {
        var was = holidays(before);
        var is = holidays(after);
        var days = new TreeSet<>(was.keySet());
        days.addAll(is.keySet());
        var changed = new ArrayList<ChangedDays>();
        for (var day : days) {
            var old = was.get(day);
            var now = is.get(day);
            if (old == null && now != null) {
                changed.add(new ChangedDays(day, day, How.GIVEN, now.name(), now.decree()));
            } else if (old != null && now == null) {
                changed.add(new ChangedDays(day, day, How.TAKEN_AWAY, old.name(), ofYear(after, day)));
            }
        }
        return changed;
    }

    private static Map<LocalDate, Holiday> holidays(CalendarRules rules) {
        var found = new HashMap<LocalDate, Holiday>();
        rules.local().forEach(day -> found.put(day.date(), day));
        rules.years().forEach(year -> year.holidays().forEach(day -> found.put(day.date(), day)));
        return found;
    }

    private static String ofYear(CalendarRules rules, LocalDate day) {
        return rules.years().stream()
                .filter(year -> year.year() == day.getYear())
                .map(CalendarYear::decree)
                .findFirst()
                .orElse("");
    }
}
