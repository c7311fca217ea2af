package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Rung;
import id.onestop.licensing.domain.workflow.EscalationRaised;
import id.onestop.licensing.domain.workflow.Ladder.Mark;
import id.onestop.licensing.domain.workflow.RaisedRung;
import id.onestop.licensing.domain.workflow.RaisedRung.Outcome;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SweepingWorker.Swept;
import id.onestop.licensing.ejb.shared.WorkerFailures;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.AppliedDaysRepository.Subject;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Notes the rungs that open steps have reached and tells their people, each once; called by the worker alone. Where days have
 * changed and limits do not follow yet, nothing is noted: a rung is not taken back. A ladder, or a file's clock, that a node
 * counted by days that it remembered waits until it is counted again.
 *
 * <p>The locked row is the lease: notes, messages and the next moment commit together or not at all, so a killed node leaves
 * nothing done by half and nothing done twice.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Escalations {

    /** How long a ladder waits whose days are counted again. */
    private static final Duration RECOUNTED = Duration.ofMinutes(1);

    @Inject
    EscalationRepository escalations;

    @Inject
    EscalationPeople people;

    @Inject
    Ladders ladders;

    @Inject
    DeemedDays deemed;

    @Inject
    AppliedDays applied;

    @Inject
    WorkerFailures failures;

    @Inject
    DomainEvents events;

    @Inject
    RowSecurity rows;

    @Inject
    Clock clock;

    /** Notes what the next steps have reached. */
    @PermitAll
    public Swept batch(Instant from, int limit) {
        rows.enterWorker();
        var now = clock.instant();
        var due = settled(unsettled -> escalations.lockDue(from, now, unsettled, limit));
        raise(due, now);
        return due.isEmpty()
                ? new Swept(0, from)
                : new Swept(
                        due.size(),
                        Objects.requireNonNull(due.get(due.size() - 1).nextRungAt()));
    }

    @PermitAll
    public List<Long> due(int limit) {
        rows.enterWorker();
        return settled(unsettled -> escalations.due(clock.instant(), unsettled, limit));
    }

    /** The same for one step. */
    @PermitAll
    public void one(long item) {
        rows.enterWorker();
        var now = clock.instant();
        escalations
                .lockDue(item, now)
                .filter(due -> !applied.unsettled().contains(due.agencyId()))
                .ifPresent(due -> raise(List.of(due), now));
    }

    /** Puts a step off whose rung could not be noted. */
    @PermitAll
    public void fail(long item, String error) {
        rows.enterWorker();
        escalations.find(item).ifPresent(failed -> {
            var next = failures.note(EscalationWorker.CODE, item, failed.agencyId(), failed.applicationNumber(), error);
            escalations.reschedule(item, next);
        });
    }

    /** Where nothing is due, nothing more is asked; as a rule no agency is unsettled. */
    private <T> List<T> settled(Function<Set<Long>, List<T>> look) {
        var due = look.apply(Set.of());
        var unsettled = due.isEmpty() ? Set.<Long>of() : applied.unsettled();
        return unsettled.isEmpty() ? due : look.apply(unsettled);
    }

    private void raise(List<WorkItem> due, Instant now) {
        if (due.isEmpty()) {
            return;
        }
        var held = held(due);
        var batch = new Batch(escalations.given(due), people.on(now), deemed.of(due), now);
        due.stream().filter(item -> !held.contains(item.id())).forEach(batch::raise);
        escalations.addAll(batch.rungs);
        failures.forget(EscalationWorker.CODE, List.copyOf(batch.next.keySet()));
        held.forEach(item -> batch.next.put(item, Optional.of(now.plus(RECOUNTED))));
        escalations.reschedule(batch.next);
        events.publishAll(batch.facts);
    }

    /** Steps whose ladder, or whose file's clock, was counted by other days than those by which the agency is settled. */
    private Set<Long> held(List<WorkItem> due) {
        var held = new HashSet<Long>();
        var ladderMarks = applied.marks(Subject.LADDERS);
        due.stream()
                .filter(item -> other(item, ladderMarks.get(item.agencyId())))
                .forEach(item -> held.add(item.id()));
        var clockMarks = applied.marks(Subject.CLOCKS);
        due.stream()
                .filter(item -> item.promised() && clockMarks.containsKey(item.agencyId()))
                .collect(Collectors.groupingBy(WorkItem::agencyId))
                .forEach((agency, items) -> held.addAll(behind(agency, clockMarks.getOrDefault(agency, ""), items)));
        return held;
    }

    private Set<Long> behind(long agency, String mark, List<WorkItem> items) {
        var files = applied.behind(
                agency, mark, items.stream().map(WorkItem::applicationId).toList());
        return items.stream()
                .filter(item -> files.contains(item.applicationId()))
                .map(WorkItem::id)
                .collect(Collectors.toSet());
    }

    /** What is done, or was opened by an earlier release, has no mark. */
    private static boolean other(WorkItem item, @Nullable String mark) {
        return mark != null && item.ladderBy() != null && !mark.equals(item.ladderBy());
    }

    /** One transaction. */
    private final class Batch {

        private final Map<Long, Set<String>> given;
        private final EscalationPeople.Round round;
        private final Map<Long, LocalDate> days;
        private final Instant now;
        private final Map<Long, Optional<Instant>> next = new HashMap<>();
        private final List<RaisedRung> rungs = new ArrayList<>();
        private final List<EscalationRaised> facts = new ArrayList<>();

        private Batch(
                Map<Long, Set<String>> given, EscalationPeople.Round round, Map<Long, LocalDate> days, Instant now) {
            this.given = given;
            this.round = round;
            this.days = days;
            this.now = now;
        }

        private void raise(WorkItem item) {
            var ladder = ladders.of(item);
            var known = given.computeIfAbsent(item.visit(), visit -> new HashSet<>());
            boolean done = item.state() == WorkState.DONE;
            if (done) {
                var until = Objects.requireNonNull(item.completedAt());
                ladder.reached(until, known).stream()
                        .filter(mark -> mark.rung().kind() == Rung.Kind.BREACH)
                        .forEach(mark -> note(item, mark, Outcome.LATE, new EscalationPeople.Told(), known));
                next.put(item.id(), Optional.empty());
                return;
            }
            tell(item, ladder.reached(stoodFrom(item), known), known);
            next.put(item.id(), item.held() ? Optional.empty() : ladder.next(known));
        }

        /** What an outage of a partner or a question to another office keeps from being done is nobody's delay. */
        private Instant stoodFrom(WorkItem item) {
            return item.held() ? earlier(item.standsSince(), earlier(item.waitingSince(), now)) : now;
        }

        private static Instant earlier(@Nullable Instant one, Instant other) {
            return one == null || one.isAfter(other) ? other : one;
        }

        /** What is reached at once is one notice: that of the highest rung, to the people of all. */
        private void tell(WorkItem item, List<Mark> reached, Set<String> known) {
            if (reached.isEmpty()) {
                return;
            }
            var told = round.by(
                    item, reached.stream().map(mark -> mark.rung().kind()).toList());
            var last = reached.get(reached.size() - 1);
            for (var mark : reached) {
                boolean highest = mark.equals(last);
                note(
                        item,
                        mark,
                        highest ? Outcome.TOLD : Outcome.COLLAPSED,
                        highest ? told : new EscalationPeople.Told(),
                        known);
            }
        }

        private void note(WorkItem item, Mark mark, Outcome outcome, EscalationPeople.Told told, Set<String> known) {
            var row =
                    RaisedRung.of(item, mark, outcome, List.copyOf(told.posts()), days.get(item.applicationId()), now);
            rungs.add(row);
            known.add(mark.rung().code());
            facts.add(EscalationRaised.of(row, List.copyOf(told.accounts())));
        }
    }
}
