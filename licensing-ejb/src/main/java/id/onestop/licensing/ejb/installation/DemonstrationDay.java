package id.onestop.licensing.ejb.installation;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Set;

/** The moments at which people of an agency do one thing after the other: on working days, in office hours, never ahead of now. */
final class DemonstrationDay {

    private static final LocalTime OPENS = LocalTime.of(8, 5);
    private static final LocalTime CLOSES = LocalTime.of(15, 30);
    private static final LocalTime REST = LocalTime.of(11, 30);
    private static final LocalTime REST_ENDS = LocalTime.of(13, 5);
    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final Instant now;
    private ZonedDateTime moment;

    /**
     * Begins so many working days ago.
     *
     * @param now what the present is; nothing happens later
     */
    DemonstrationDay(Instant now, ZoneId zone, int workingDaysAgo, LocalTime at) {
        this.now = now;
        var day = now.atZone(zone).toLocalDate();
        for (int left = workingDaysAgo; left > 0; left = WEEKEND.contains(day.getDayOfWeek()) ? left : left - 1) {
            day = day.minusDays(1);
        }
        moment = day.atTime(at).atZone(zone);
    }

    Instant moment() {
        return moment.toInstant();
    }

    /** Lets people at home do something a little later; answers whether that is not ahead of now. */
    boolean atHome(int minutes) {
        moment = moment.plusMinutes(minutes);
        return !moment().isAfter(now);
    }

    /** Lets officials do something so many minutes later, within office hours; answers whether that is not ahead of now. */
    boolean atOffice(int minutes) {
        moment = moment.plusMinutes(minutes);
        var time = moment.toLocalTime();
        if (WEEKEND.contains(moment.getDayOfWeek()) || time.isAfter(CLOSES)) {
            do {
                moment = moment.plusDays(1);
            } while (WEEKEND.contains(moment.getDayOfWeek()));
            moment = moment.with(OPENS).plusMinutes(minutes);
        } else if (time.isBefore(OPENS)) {
            moment = moment.with(OPENS).plusMinutes(minutes);
        } else if (!time.isBefore(REST) && time.isBefore(REST_ENDS)) {
            moment = moment.with(REST_ENDS).plusMinutes(minutes % 20);
        }
        return !moment().isAfter(now);
    }
}
