package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.whatif.Course.Stage;
import id.onestop.licensing.domain.whatif.Replication.Wait;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One play of a scenario: files queue before posts, whoever is free takes the one that is due first.
 *
 * <p>Events go by working minutes; what happens at the same minute goes by the order in which it was planned.
 */
final class Simulation {

    private static final int CHECKED_EVERY = 4_096;

    private final Map<String, Course> courses;
    private final Scenario scenario;
    private final WorkAxis axis;
    private final Luck luck;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingDouble(Event::at).thenComparingLong(Event::order));
    private final Map<String, Desk> desks = new TreeMap<>();
    private final Map<List<String>, Wait> waits = new LinkedHashMap<>();
    private final List<PlayedFile> files = new ArrayList<>();
    private long planned;
    private double time;
    /** Files on their way from one desk to the next. */
    private int travelling;

    Simulation(Scenario scenario, WorkAxis axis, int replication) {
        this.scenario = scenario;
        this.axis = axis;
        luck = new Luck(scenario.seed(), replication);
        courses = scenario.courses().stream().collect(Collectors.toMap(Course::code, Function.identity()));
    }

    private record Event(double at, long order, Runnable what) {}

    /** A post with its queue and the people who are there today. */
    private static final class Desk {
        private final PriorityQueue<PlayedFile> queue =
                new PriorityQueue<>(Comparator.comparingDouble(PlayedFile::due).thenComparingInt(PlayedFile::number));
        private int present;
        private int busy;
        private double worked;
        private double offered;
    }

    /** Plays it to the end of the axis. */
    Replication play(Watch.Pulse pulse) {
        desks();
        arrivals();
        int done = 0;
        while (!events.isEmpty() && events.peek().at() <= axis.end()) {
            events.remove().what().run();
            if (++done % CHECKED_EVERY == 0) {
                pulse.beat();
            }
        }
        return outcome();
    }

    private void desks() {
        scenario.courses().stream()
                .flatMap(course -> course.stages().stream())
                .forEach(stage -> desks.computeIfAbsent(stage.post(), post -> new Desk()));
        desks.forEach((post, desk) -> {
            for (int day = 0; day < axis.length(); day++) {
                int there = scenario.staffing().present(post, axis.date(day));
                if (day == 0 || there != scenario.staffing().present(post, axis.date(day - 1))) {
                    plan(axis.openingOf(day), () -> staff(desk, there));
                }
                desk.offered += there * (axis.closeOf(day) - axis.openingOf(day));
            }
        });
    }

    private void staff(Desk desk, int there) {
        desk.present = there;
        serve(desk);
    }

    private void arrivals() {
        var sorted = scenario.arrivals().stream()
                .filter(arrival -> courses.containsKey(arrival.course()))
                .sorted(Comparator.comparing(Arrival::at).thenComparing(Arrival::course))
                .toList();
        for (var arrival : sorted) {
            var course = courses.get(arrival.course());
            if (course != null) {
                var file = new PlayedFile(files.size(), course, axis.receivedDay(arrival.at()), axis.at(arrival.at()));
                file.promise(axis);
                files.add(file);
                travelling++;
                plan(file.arrivedAt(), () -> enter(file));
            }
        }
    }

    private void enter(PlayedFile file) {
        travelling--;
        var desk = desk(file.stage());
        desk.queue.add(file);
        serve(desk);
    }

    private Desk desk(Stage stage) {
        var desk = desks.get(stage.post());
        if (desk == null) {
            throw new IllegalStateException("no desk of " + stage.post());
        }
        return desk;
    }

    private void plan(double at, Runnable what) {
        events.add(new Event(at, planned++, () -> {
            time = at;
            what.run();
        }));
    }

    /** Everybody who is free takes the next file. */
    private void serve(Desk desk) {
        while (desk.busy < desk.present && !desk.queue.isEmpty()) {
            var file = desk.queue.remove();
            var stage = file.stage();
            double minutes = stage.time().at(luck.of(file.number(), file.at(), Luck.WORK));
            var key = List.of(file.course().code(), stage.code());
            var before = waits.getOrDefault(key, new Wait(0, 0, 0));
            waits.put(
                    key,
                    new Wait(before.files() + 1, before.minutes() + time - file.readyAt(), before.worked() + minutes));
            desk.busy++;
            double end = time + minutes;
            desk.worked += Math.max(0, Math.min(end, axis.end()) - time);
            plan(end, () -> finish(desk, file, stage));
        }
    }

    private void finish(Desk desk, PlayedFile file, Stage stage) {
        desk.busy--;
        double answered = Math.max(time, file.readyAt() + stage.answer());
        if (stage.check() && file.returns(luck)) {
            double back = time + file.course().returns().minutes();
            file.returned(back, axis);
            travelling++;
            plan(back, () -> enter(file));
        } else {
            if (stage.outside()) {
                file.pause(answered - time, axis);
            }
            file.pass(stage, answered, axis);
            if (!file.done()) {
                travelling++;
                plan(answered, () -> enter(file));
            }
        }
        serve(desk);
    }

    private int held(double end) {
        int later = (int) files.stream()
                .filter(file -> file.done() && file.readyAt() > end)
                .count();
        return later
                + travelling
                + desks.values().stream()
                        .mapToInt(desk -> desk.queue.size() + desk.busy)
                        .sum();
    }

    private Replication outcome() {
        double end = axis.end();
        var done = files.stream()
                .filter(file -> file.done() && file.readyAt() <= end)
                .toList();
        var judged = files.stream()
                .filter(file -> file.done() && file.readyAt() <= end || file.due() < end)
                .toList();
        var used = new HashMap<String, Double>();
        var offered = new HashMap<String, Double>();
        desks.forEach((post, desk) -> {
            used.put(post, desk.worked);
            offered.put(post, desk.offered);
        });
        return new Replication(
                files.size(),
                done.size(),
                held(end),
                (int) judged.stream()
                        .filter(file -> file.done() && file.readyAt() <= file.due())
                        .count(),
                judged.size(),
                waits,
                used,
                offered,
                done.stream()
                        .mapToDouble(file -> axis.dayOf(file.readyAt()) - file.received())
                        .sorted()
                        .toArray());
    }
}
