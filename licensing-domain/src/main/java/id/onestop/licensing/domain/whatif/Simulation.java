package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.whatif.Course.Stage;
import id.onestop.licensing.domain.whatif.Replication.Wait;
import id.onestop.licensing.domain.whatif.Staffing.Person;
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
import org.jspecify.annotations.Nullable;

/**
 * One play of a scenario: files queue before posts, whoever is free takes the one that is due first.
 *
 * <p>Events go by working minutes; what happens at the same minute goes by the order in which it was planned.
 */
final class Simulation {

    private static final int CHECKED_EVERY = 4_096;

    /** How far down a pile somebody looks for a file that he may take. */
    private static final int LOOKED_AT = 50;

    private final Map<String, Course> courses;
    private final Scenario scenario;
    private final WorkAxis axis;
    private final Luck luck;
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingDouble(Event::at).thenComparingLong(Event::order));
    private final Map<String, Desk> desks = new TreeMap<>();
    private final Map<List<String>, Wait> waits = new LinkedHashMap<>();
    private final List<PlayedFile> files = new ArrayList<>();
    private final List<Worker> workers;

    /** Work is counted to the close of the day of the last arrival: afterwards nothing comes in. */
    private final double counting;

    private long planned;
    private double time;
    /** Files on their way from one desk to the next. */
    private int travelling;

    Simulation(Scenario scenario, WorkAxis axis, int replication) {
        this.scenario = scenario;
        this.axis = axis;
        luck = new Luck(scenario.seed(), replication);
        workers = scenario.staffing().everybody().stream().map(Worker::new).toList();
        counting = axis.closeOf(axis.dayOf(scenario.arrivals().stream()
                .mapToDouble(arrival -> axis.at(arrival.at()))
                .max()
                .orElse(0)));
        courses = scenario.courses().stream().collect(Collectors.toMap(Course::code, Function.identity()));
    }

    private record Event(double at, long order, Runnable what) {}

    /** A post with its queue and the people who are there today. */
    private static final class Desk {
        private final PriorityQueue<PlayedFile> queue =
                new PriorityQueue<>(Comparator.comparingDouble(PlayedFile::due).thenComparingInt(PlayedFile::number));
        private final String post;
        private List<Worker> there = List.of();
        private int busy;
        private double worked;

        Desk(String post) {
            this.post = post;
        }

        double head() {
            return queue.isEmpty() ? Double.MAX_VALUE : queue.element().due();
        }
    }

    /** Somebody who does one thing at a time. */
    private static final class Worker {
        private final Person person;
        private final Map<String, Double> worked = new HashMap<>();
        private boolean busy;

        Worker(Person person) {
            this.person = person;
        }

        double elsewhere(String post) {
            return worked.entrySet().stream()
                    .filter(one -> !one.getKey().equals(post))
                    .mapToDouble(Map.Entry::getValue)
                    .sum();
        }
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
                .forEach(stage -> desks.computeIfAbsent(stage.post(), Desk::new));
        desks.values().forEach(desk -> {
            List<Worker> before = List.of();
            for (int day = 0; day < axis.length(); day++) {
                var there = there(desk.post, day);
                if (day == 0 || !there.equals(before)) {
                    plan(axis.openingOf(day), () -> staff(desk, there));
                }
                before = there;
            }
        });
    }

    /** Those with the fewest posts first: whoever sits in several is kept for what only he can do. */
    private List<Worker> there(String post, int day) {
        var date = axis.date(day);
        return workers.stream()
                .filter(worker -> worker.person.sits(post, date))
                .sorted(Comparator.comparingInt(worker -> worker.person.seats().size()))
                .toList();
    }

    private void staff(Desk desk, List<Worker> there) {
        desk.there = there;
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

    /** Everybody who is free takes the next file that he may. */
    private void serve(Desk desk) {
        while (!desk.queue.isEmpty() && desk.there.stream().anyMatch(worker -> !worker.busy)) {
            if (!takeNext(desk)) {
                return;
            }
        }
    }

    private boolean takeNext(Desk desk) {
        var passed = new ArrayList<PlayedFile>();
        Worker taker = null;
        while (taker == null && !desk.queue.isEmpty() && passed.size() < LOOKED_AT) {
            var file = desk.queue.remove();
            taker = taker(desk, file);
            if (taker == null) {
                passed.add(file);
            } else {
                begin(desk, taker, file);
            }
        }
        desk.queue.addAll(passed);
        return taker != null;
    }

    private @Nullable Worker taker(Desk desk, PlayedFile file) {
        boolean approving = file.stage().approving();
        boolean alone = approving
                && workers.stream()
                        .filter(worker -> worker.person.sits(desk.post))
                        .allMatch(file::approvedElsewhere);
        return desk.there.stream()
                .filter(worker -> !worker.busy)
                .filter(worker -> !approving || alone || !file.approvedElsewhere(worker))
                .findFirst()
                .orElse(null);
    }

    private void begin(Desk desk, Worker worker, PlayedFile file) {
        var stage = file.stage();
        double minutes = stage.time().at(luck.of(file.number(), file.at(), Luck.WORK));
        var key = List.of(file.course().code(), stage.code());
        var before = waits.getOrDefault(key, new Wait(0, 0, 0));
        waits.put(
                key, new Wait(before.files() + 1, before.minutes() + time - file.readyAt(), before.worked() + minutes));
        desk.busy++;
        worker.busy = true;
        double end = time + minutes;
        double counted = Math.max(0, Math.min(end, counting) - time);
        desk.worked += counted;
        worker.worked.merge(desk.post, counted, Double::sum);
        plan(end, () -> finish(desk, worker, file, stage));
    }

    private void finish(Desk desk, Worker worker, PlayedFile file, Stage stage) {
        desk.busy--;
        worker.busy = false;
        if (stage.approving()) {
            file.approve(worker);
        }
        double answered = Math.max(time, file.readyAt() + stage.answer());
        if (stage.check() && file.returns(luck)) {
            double back = time + file.course().returns().minutes();
            file.returned(back, axis);
            travelling++;
            plan(back, () -> enter(file));
        } else {
            if (stage.outside()) {
                file.pause(time, answered, axis);
            }
            file.pass(stage, answered, axis);
            if (!file.done()) {
                travelling++;
                plan(answered, () -> enter(file));
            }
        }
        serve(desk);
        desks.values().stream()
                .filter(other -> other != desk && worker.person.sits(other.post))
                .sorted(Comparator.comparingDouble(Desk::head))
                .forEach(this::serve);
    }

    /** What a post could have worked while files came in; what its people did elsewhere is not offered to it. */
    private double offered(Desk desk) {
        double offered = 0;
        for (var worker : workers) {
            double seated = 0;
            for (int day = 0; day < axis.length() && axis.closeOf(day) <= counting; day++) {
                seated += worker.person.sits(desk.post, axis.date(day)) ? axis.closeOf(day) - axis.openingOf(day) : 0;
            }
            double here = worker.worked.getOrDefault(desk.post, 0.0);
            offered += Math.max(here, seated - worker.elsewhere(desk.post));
        }
        return offered;
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
            offered.put(post, offered(desk));
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
