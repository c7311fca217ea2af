package id.onestop.licensing.domain.catalogue;

import java.util.Optional;

/**
 * Silence grants the licence: what the system decides itself when nobody has decided by the end of a day (decision
 * Deemed-Decision-Off, domain 1.8).
 *
 * @param day working day of the service clock at whose close of office it decides
 * @param basis legal basis as letter, card and register print it
 * @param confirmed whether somebody has found the rule in the law itself; until then it is shown as to be confirmed before use
 */
public record DeemedDecision(int day, String basis, boolean confirmed) {

    /** Latest day that a definition may name. */
    public static final int LATEST = 365;

    /** Working minutes of a usual day; only shares of a promise are compared by it. */
    private static final int DAY = 450;

    /**
     * Whether the licence is an electronic file and nothing else, numbered before it is signed: no system signs on paper, and
     * what is signed electronically can take no number any more (trap T1).
     */
    public static boolean sealable(ServiceDefinition definition) {
        return definition.product().kind() == ProductKind.ELECTRONIC
                && definition.product().numbering().point() == NumberingPoint.BEFORE_SIGNATURE
                && definition.workflow().firstOf(StepKind.SIGNATURE).isPresent();
    }

    /**
     * The first step whose ladder does not reach the Head before the day is over; empty if the Head always hears of a file while
     * something can still be done.
     *
     * <p>Only rungs on the limit count: a step's own time begins with the step, which may be on the last day.
     */
    public Optional<Step> unannounced(ServiceDefinition definition) {
        long promise = (long) definition.clock().promiseDays() * DAY;
        return definition.workflow().mainLine().stream()
                .filter(step -> step.actingPost().isPresent() && step.kind() != StepKind.HAND_OVER)
                .filter(step -> definition.workflow().escalation().of(step).stream()
                        .filter(DeemedDecision::reachesHead)
                        .noneMatch(rung -> promise - rung.minutesBefore(promise, DAY) < (long) day * DAY))
                .findFirst();
    }

    private static boolean reachesHead(Rung rung) {
        return rung.of() == Rung.Measure.LIMIT && (rung.kind() == Rung.Kind.HEAD || rung.kind() == Rung.Kind.BREACH);
    }
}
