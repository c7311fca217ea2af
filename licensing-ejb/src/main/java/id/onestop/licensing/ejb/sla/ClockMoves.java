package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.sla.ClockRepository.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which limits other days would move, without moving them. */
@ApplicationScoped
public class ClockMoves {

    private static final int BATCH = 500;

    @Inject
    ClockRepository clocks;

    @Inject
    AgencyTime time;

    /** A limit of a clock that would move. */
    public record Move(long clock, String number, Instant before, Instant after) {}

    /** Running clocks after one that would fall due at another moment, in the order of their files; no more than asked for. */
    public List<Move> preview(
            long agencyId, WorkingCalendar then, LocalDate first, LocalDate last, long after, int most) {
        var moves = new ArrayList<Move>();
        var span = Span.of(first, last, then.zone());
        var batch = clocks.listSpanning(agencyId, span, after, BATCH);
        while (!batch.isEmpty() && moves.size() < most) {
            add(batch, then, moves);
            batch = clocks.listSpanning(
                    agencyId, span, batch.get(batch.size() - 1).id(), BATCH);
        }
        return moves.subList(0, Math.min(most, moves.size()));
    }

    /** How many running clocks count days of a span, whether their limit would move or not. */
    public long counting(long agencyId, LocalDate first, LocalDate last) {
        return clocks.countSpanning(
                agencyId, Span.of(first, last, time.of(agencyId).zone()));
    }

    /** The first day that a running clock counts; empty if none runs. */
    public Optional<LocalDate> earliest(long agencyId) {
        return clocks.earliestRunning(agencyId);
    }

    private void add(List<ServiceClock> batch, WorkingCalendar then, List<Move> moves) {
        var numbers =
                clocks.numbers(batch.stream().map(ServiceClock::applicationId).toList());
        for (var clock : batch) {
            var before = clock.dueAt();
            var after = clock.wouldBeDueAt(then);
            if (before != null && after != null && !before.equals(after)) {
                moves.add(new Move(clock.id(), numbers.getOrDefault(clock.applicationId(), ""), before, after));
            }
        }
    }
}
