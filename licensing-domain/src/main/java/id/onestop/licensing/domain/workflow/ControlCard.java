package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The control card (kartu kendali) of one file: every hand-over with the time it was held and the gap in which nobody held it.
 *
 * <p>Questions to other offices stand in their place between the rows, with times of their own. Times are working minutes of the agency. Held times and gaps add up to the whole time, so a delay always belongs to
 * somebody (seed D/E row 103).
 *
 * @param officials working minutes with officials of the agency
 * @param nobody working minutes between giving and receiving
 * @param applicant working minutes with the applicant
 * @param open the last holder has not given the file on
 */
public record ControlCard(List<Row> rows, long officials, long nobody, long applicant, boolean open) {

    /** A gap above one working hour is worth a look. */
    public static final long LONG_GAP = 60;

    /** A gap above half a day is a fault. */
    public static final long VERY_LONG_GAP = 225;

    public ControlCard {
        rows = List.copyOf(rows);
    }

    /**
     * One hand-over.
     *
     * @param held working minutes that the giver held the file before; {@code null} for the first row
     * @param gap working minutes until somebody received it; up to now while nobody has
     */
    public record Row(HandOverFacts handOver, @Nullable Long held, long gap) {

        public boolean received() {
            return handOver.receivedAt() != null;
        }
    }

    /** The rows of the file itself, without questions to other offices. */
    public List<Row> line() {
        return rows.stream().filter(row -> row.handOver().beside() == null).toList();
    }

    /**
     * Works the card out.
     *
     * @param until now, or the moment at which the file was closed
     */
    public static ControlCard of(List<HandOver> handOvers, WorkingCalendar calendar, Instant until) {
        var rows = new ArrayList<Row>();
        var totals = new long[Party.values().length];
        long nobody = 0;
        HandOver before = null;
        for (int i = 0; i < handOvers.size(); i++) {
            var row = handOvers.get(i);
            if (row.beside() != null) {
                rows.add(beside(handOvers, i, calendar, until));
                continue;
            }
            var end = next(handOvers, i).map(HandOver::givenAt).orElse(until);
            Long held = before == null ? null : held(before, row.givenAt(), calendar);
            if (held != null) {
                totals[row.giverKind().ordinal()] += held;
            }
            long gap = minutes(calendar, row.givenAt(), endOfGap(row, end));
            nobody += gap;
            rows.add(new Row(HandOverFacts.of(row), held, gap));
            before = row;
        }
        boolean open = before != null && before.receiverKind() == Party.OFFICIAL;
        if (before != null && before.receivedAt() != null) {
            totals[before.receiverKind().ordinal()] += minutes(calendar, before.receivedAt(), until);
        }
        return new ControlCard(rows, totals[Party.OFFICIAL.ordinal()], nobody, totals[Party.APPLICANT.ordinal()], open);
    }

    /** What lies beside the line has its own times, which belong to no sum: the file was elsewhere meanwhile. */
    private static Row beside(List<HandOver> all, int at, WorkingCalendar calendar, Instant until) {
        var row = all.get(at);
        var end = next(all, at).map(HandOver::givenAt).orElse(until);
        var before = all.subList(0, at).stream()
                .filter(earlier -> Objects.equals(earlier.beside(), row.beside()))
                .reduce((first, second) -> second);
        boolean opens = before.isEmpty() || before.get().receiverKind() != Party.OFFICIAL;
        return new Row(
                HandOverFacts.of(row),
                opens ? null : held(before.get(), row.givenAt(), calendar),
                minutes(calendar, row.givenAt(), endOfGap(row, end)));
    }

    /** The row that follows on the same line. */
    private static Optional<HandOver> next(List<HandOver> all, int at) {
        return all.subList(at + 1, all.size()).stream()
                .filter(later -> Objects.equals(later.beside(), all.get(at).beside()))
                .findFirst();
    }

    private static long held(HandOver before, Instant givenAt, WorkingCalendar calendar) {
        var received = before.receivedAt();
        return received == null ? 0 : minutes(calendar, received, givenAt);
    }

    /** What went on without a receiver was with nobody until then. */
    private static Instant endOfGap(HandOver row, Instant end) {
        var received = row.receivedAt();
        return received == null ? end : received;
    }

    private static long minutes(WorkingCalendar calendar, Instant from, Instant to) {
        return Math.max(0, calendar.workingMinutesBetween(from, to));
    }
}
