package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.catalogue.ClockStart;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.Route;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The way of the files of one service: what its definition lets officials do, up to the act that makes the licence valid.
 *
 * @param promiseDays working days
 * @param fromAcceptance the promise counts from the first check, not from receipt
 * @param firstDayCounted the day on which the promise begins is its first day (decision 8)
 * @param returns how often a file goes back to its applicant, and for how long
 */
public record Course(
        String code,
        Words name,
        int promiseDays,
        boolean fromAcceptance,
        boolean firstDayCounted,
        List<Stage> stages,
        Returns returns) {

    public Course {
        stages = List.copyOf(stages);
        if (promiseDays < 1 || stages.isEmpty()) {
            throw new IllegalArgumentException("a course needs a promise and a stage: " + code);
        }
    }

    /**
     * One step of an official.
     *
     * @param check files are accepted, or go back, here
     * @param answer how long another office takes that is asked when the file arrives here; zero for none
     * @param outside waiting for that office is outside the promise
     * @param approving nobody acts on two such stages of one file while there is another who can
     */
    public record Stage(
            String code,
            Words name,
            String post,
            ServiceTime time,
            boolean check,
            double answer,
            boolean outside,
            boolean approving) {

        public Stage(String code, String post, ServiceTime time) {
            this(code, Words.of(code), post, time, false, 0, false, false);
        }
    }

    /**
     * Files that go back once for correction; the clock stands meanwhile.
     *
     * @param share of all files
     * @param minutes working minutes with the applicant
     */
    public record Returns(double share, double minutes) {
        public static final Returns NONE = new Returns(0, 0);
    }

    /**
     * Reads it from a definition.
     *
     * @param times how long a step takes
     * @param dayMinutes minutes of a working day
     */
    public static Course of(
            ServiceDefinition definition, Function<Step, ServiceTime> times, Returns returns, int dayMinutes) {
        var route = new Route(definition);
        var end = new LineEnd(definition);
        var stages = new ArrayList<Stage>();
        boolean checked = false;
        var step = route.firstOfficial();
        while (step.isPresent()) {
            var at = step.get();
            if (at.kind() == StepKind.HAND_OVER
                    || stages.stream().anyMatch(known -> known.code().equals(at.code()))) {
                break;
            }
            boolean check = at.kind() == StepKind.COMPLETENESS_CHECK && !checked;
            checked |= check;
            stages.add(new Stage(
                    at.code(),
                    at.name(),
                    at.actingPost().orElseThrow(),
                    times.apply(at),
                    check,
                    answer(definition, at, dayMinutes),
                    definition.clock().excludesTechnicalRecommendation(),
                    at.approving()));
            boolean signs = end.signsAtOnce(at);
            if (end.makesValid(at)
                    || signs && end.signature().filter(end::makesValid).isPresent()) {
                break;
            }
            step = signs ? route.afterSignature() : route.nextOfficial(at);
        }
        return new Course(
                definition.code(),
                definition.product().name(),
                definition.clock().promiseDays(),
                definition.clock().startsAt() == ClockStart.ACCEPTANCE,
                definition.clock().dayOfReceiptCounted(),
                stages,
                returns);
    }

    /** What another office may take that every file waits for at this step. */
    private static double answer(ServiceDefinition definition, Step step, int dayMinutes) {
        return step.waitsFor().stream()
                .flatMap(code -> definition.workflow().find(code).stream())
                .filter(office -> !office.optional())
                .flatMap(office -> office.plannedTime().stream())
                .mapToDouble(budget -> budget.minutes() + (double) budget.workingDays() * dayMinutes)
                .max()
                .orElse(0);
    }

    /** The working day at whose close the promise ends that begins on a day. */
    int lastDay(int first) {
        return first + promiseDays - (firstDayCounted ? 1 : 0);
    }

    /** How many of its stages each post works at. */
    public Map<String, Integer> posts() {
        var posts = new HashMap<String, Integer>();
        stages.forEach(stage -> posts.merge(stage.post(), 1, Integer::sum));
        return posts;
    }
}
