package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ClockMoves;
import id.onestop.licensing.ejb.workflow.MovedDeadline.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds every deadline that other days would move, without moving any. */
@ApplicationScoped
class CalendarEffects {

    /** So many are listed at once; the next ones follow where these end. */
    private static final int MOST = 10_000;

    private static final int BATCH = 500;

    /** Fewer in tests. */
    int most = MOST;

    @Inject
    ClockMoves clocks;

    @Inject
    RecommendationRepository recommendations;

    @Inject
    WorkRepository work;

    @Inject
    StepDeadlines deadlines;

    @Inject
    AgencyTime time;

    /** The place after which a list goes on: promises stand first, then questions to other offices, then first checks. */
    record Place(Subject subject, long id) {

        static final Place START = new Place(Subject.PROMISE, 0);

        String text() {
            return subject + "~" + id;
        }

        /** Reads a place from an address; anything odd means the start. */
        static Place parse(@Nullable String text) {
            var read = text == null ? null : WRITTEN.matcher(text);
            return read == null || !read.matches()
                    ? START
                    : new Place(Subject.valueOf(read.group(1)), Long.parseLong(read.group(2)));
        }

        /** Where the deadlines of a kind go on; empty where they were all before this place. */
        private OptionalLong in(Subject other) {
            return other.compareTo(subject) < 0 ? OptionalLong.empty() : OptionalLong.of(other == subject ? id : 0);
        }
    }

    private static final Pattern WRITTEN = Pattern.compile("(PROMISE|RECOMMENDATION|FIRST_CHECK)~(\\d{1,18})");

    /**
     * Some deadlines that would fall due at another moment.
     *
     * @param next where the next ones follow; {@code null} if there are none
     */
    record Moves(List<MovedDeadline> rows, @Nullable Place next) {}

    private record Found(Place place, MovedDeadline moved) {}

    /**
     * Deadlines after a place that would fall due at another moment.
     *
     * @param decreed all days by decree as they would be
     * @param first first day that changes
     * @param last last day that changes
     */
    Moves of(long agencyId, List<DecreedDays> decreed, LocalDate first, LocalDate last, Place from) {
        return of(agencyId, time.with(agencyId, decreed), first, last, from);
    }

    /** The same for a calendar that is other in whatever way. */
    Moves of(long agencyId, WorkingCalendar then, LocalDate first, LocalDate last, Place from) {
        var found = new ArrayList<Found>();
        from.in(Subject.PROMISE)
                .ifPresent(after -> clocks.preview(agencyId, then, first, last, after, most + 1)
                        .forEach(clock -> found.add(new Found(
                                new Place(Subject.PROMISE, clock.clock()),
                                new MovedDeadline(Subject.PROMISE, clock.number(), clock.before(), clock.after())))));
        from.in(Subject.RECOMMENDATION).ifPresent(after -> recommendations(agencyId, then, after, found));
        from.in(Subject.FIRST_CHECK).ifPresent(after -> firstChecks(agencyId, then, after, found));
        return new Moves(
                found.stream().limit(most).map(Found::moved).toList(),
                found.size() > most ? found.get(most - 1).place() : null);
    }

    /** How many running files count days of a span: all of them are counted again. */
    long counting(long agencyId, LocalDate first, LocalDate last) {
        return clocks.counting(agencyId, first, last);
    }

    /** The first day that still matters: today, or an earlier one that a running file counts. */
    LocalDate since(long agencyId, LocalDate today) {
        return clocks.earliest(agencyId).filter(today::isAfter).orElse(today);
    }

    private void recommendations(long agencyId, WorkingCalendar then, long from, List<Found> found) {
        long after = from;
        for (var batch = recommendations.listOpenOf(agencyId, after, BATCH);
                !batch.isEmpty() && found.size() <= most;
                batch = recommendations.listOpenOf(agencyId, after, BATCH)) {
            for (var asked : batch) {
                after = asked.id();
                add(
                        found,
                        new Place(Subject.RECOMMENDATION, after),
                        asked.number(),
                        asked.dueAt(),
                        deadlines.of(asked, then).dueAt());
            }
        }
    }

    private void firstChecks(long agencyId, WorkingCalendar then, long from, List<Found> found) {
        long after = from;
        for (var batch = work.listUnaccepted(agencyId, after, BATCH);
                !batch.isEmpty() && found.size() <= most;
                batch = work.listUnaccepted(agencyId, after, BATCH)) {
            for (var item : batch) {
                after = item.id();
                add(
                        found,
                        new Place(Subject.FIRST_CHECK, after),
                        item.applicationNumber(),
                        item.dueAt(),
                        deadlines.of(item, then));
            }
        }
    }

    private static void add(List<Found> found, Place place, String number, Instant before, Instant after) {
        if (!before.equals(after)) {
            found.add(new Found(place, new MovedDeadline(place.subject(), number, before, after)));
        }
    }
}
