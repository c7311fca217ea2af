package id.onestop.licensing.ejb.reporting;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.domain.reporting.SamePair;
import id.onestop.licensing.domain.reporting.SignalKind;
import id.onestop.licensing.domain.reporting.UnusualSpeed;
import id.onestop.licensing.domain.reporting.WatchSignal;
import id.onestop.licensing.domain.reporting.WatchSignal.Seen;
import id.onestop.licensing.domain.sla.Forecast;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.reporting.SignalQueries.Pair;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Looks through a day of an agency for what its Head and its auditor should see; each thing is noted once. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Signals {

    private static final int USUAL_OF = 200;
    private static final Duration PAIRS_OF = Duration.ofDays(90);

    @Inject
    SignalQueries queries;

    @Inject
    SignalRepository signals;

    @Inject
    FigureRepository figures;

    @Inject
    AgencyNow office;

    @Inject
    Settings settings;

    @Inject
    RowSecurity rows;

    /** Notes what is new about the steps done on a day; answers how much. */
    @PermitAll
    public int look(long agencyId, LocalDate day) {
        rows.enterWorker();
        figures.hold(agencyId);
        var from = office.start(agencyId, day);
        var to = office.start(agencyId, day.plusDays(1));
        var seen = new ArrayList<Seen>();
        queries.own(agencyId, from, to).forEach(item -> seen.add(of(SignalKind.OWN_FILE, item, Map.of())));
        queries.declared(agencyId, from, to)
                .forEach(close -> seen.add(
                        close.relation() == Relation.SELF
                                ? of(SignalKind.OWN_FILE, close.item(), Map.of())
                                : of(
                                        SignalKind.RELATIVES_FILE,
                                        close.item(),
                                        Map.of("relation", close.relation().name()))));
        seen.addAll(fast(agencyId, from, to));
        seen.addAll(pairs(agencyId, to.minus(PAIRS_OF)));
        return note(agencyId, seen, day);
    }

    private int note(long agencyId, List<Seen> seen, LocalDate day) {
        int noted = 0;
        for (var kind : SignalKind.values()) {
            var some = seen.stream()
                    .filter(one -> one.kind() == kind)
                    .collect(Collectors.toMap(Seen::key, one -> one, (first, second) -> first));
            var known = signals.known(agencyId, kind, some.keySet());
            for (var one : some.values()) {
                if (!known.contains(one.key())) {
                    signals.add(WatchSignal.of(agencyId, one, day, office.instant()));
                    noted++;
                }
            }
        }
        return noted;
    }

    private List<Seen> fast(long agencyId, Instant from, Instant to) {
        int enough = settings.number(Setting.FORECAST_CASES);
        var calendar = office.calendar(agencyId);
        var usual = new HashMap<List<String>, Forecast>();
        var seen = new ArrayList<Seen>();
        for (var item : queries.done(agencyId, from, to)) {
            var held = usual.computeIfAbsent(
                    List.of(item.serviceCode(), item.stepCode()),
                    step -> usual(agencyId, step.get(0), step.get(1), from, calendar));
            var claimed = Objects.requireNonNullElse(item.claimedAt(), item.offeredAt());
            var done = Objects.requireNonNullElse(item.completedAt(), claimed);
            long minutes = Math.max(0, calendar.workingMinutesBetween(claimed, done));
            // outside office hours nothing is counted, and nothing said
            boolean inHours = Duration.between(claimed, done).toMinutes() - minutes <= 1;
            if (inHours && UnusualSpeed.is(minutes, held, enough)) {
                seen.add(of(
                        SignalKind.UNUSUAL_SPEED,
                        item,
                        Map.of(
                                "minutes", Long.toString(minutes),
                                "usual", Long.toString(held.half()),
                                "cases", Integer.toString(held.cases()))));
            }
        }
        return seen;
    }

    private Forecast usual(long agencyId, String service, String step, Instant before, WorkingCalendar calendar) {
        return Forecast.of(queries.held(agencyId, service, step, before, USUAL_OF).stream()
                .map(row -> Math.max(0, calendar.workingMinutesBetween((Instant) row[0], (Instant) row[1])))
                .toList());
    }

    private List<Seen> pairs(long agencyId, Instant since) {
        var pairs = queries.pairs(agencyId, since);
        return pairs.stream()
                .filter(pair -> SamePair.is(
                        pair.together(),
                        ofProxy(pairs, pair),
                        queries.officials(agencyId, pair.service(), pair.step(), since)))
                .map(pair -> seen(pair, ofProxy(pairs, pair)))
                .toList();
    }

    private static long ofProxy(List<Pair> pairs, Pair one) {
        return pairs.stream()
                .filter(pair -> pair.proxy() == one.proxy()
                        && pair.service().equals(one.service())
                        && pair.step().equals(one.step()))
                .mapToLong(Pair::together)
                .sum();
    }

    private static Seen seen(Pair pair, long all) {
        return new Seen(
                SignalKind.SAME_PAIR,
                pair.official() + " " + pair.proxy() + " " + pair.service() + " " + pair.step(),
                pair.official(),
                pair.officialName(),
                null,
                Map.of(
                        "service", pair.service(),
                        "step", pair.step(),
                        "proxy", Long.toString(pair.proxy()),
                        "together", Long.toString(pair.together()),
                        "all", Long.toString(all)));
    }

    private static Seen of(SignalKind kind, WorkItem item, Map<String, String> more) {
        var facts = new HashMap<>(more);
        facts.put("service", item.serviceCode());
        facts.put("step", item.stepCode());
        facts.put("done", String.valueOf(item.completedAt()));
        return new Seen(
                kind,
                "step " + item.id(),
                Objects.requireNonNull(item.claimedBy()),
                Objects.requireNonNullElse(item.claimedByName(), ""),
                item.applicationNumber(),
                facts);
    }
}
