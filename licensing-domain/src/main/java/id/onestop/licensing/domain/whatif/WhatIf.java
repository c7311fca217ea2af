package id.onestop.licensing.domain.whatif;

import id.onestop.licensing.domain.whatif.Outcome.PostLoad;
import id.onestop.licensing.domain.whatif.Outcome.StageWait;
import id.onestop.licensing.domain.whatif.Replication.Wait;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

/** Plays a scenario as often as it says; pure, and the same every time. */
public final class WhatIf {

    /** Days after the last arrival that are looked at: what is not finished then is still in process. */
    private static final int AFTERWARDS = 60;

    private static final int WHOLE = 100;

    private WhatIf() {}

    /**
     * Plays it.
     *
     * @throws Watch.Stopped if the watch says so
     */
    public static Outcome play(Scenario scenario, Watch watch) {
        var plays = plays(scenario, watch);
        return new Outcome(
                plays.get(0).arrived(),
                plays.size(),
                band(plays, play -> play.judged() == 0 ? 1 : (double) play.onTime() / play.judged())
                        .share(),
                band(plays, Replication::done).positive(),
                band(plays, play -> quantile(play.days(), 0.5)).positive(),
                band(plays, play -> quantile(play.days(), 0.9)).positive(),
                waits(scenario, plays),
                loads(scenario, plays));
    }

    static List<Replication> plays(Scenario scenario, Watch watch) {
        var axis = axis(scenario);
        var plays = new ArrayList<Replication>();
        for (int i = 0; i < scenario.replications(); i++) {
            int percent = WHOLE * i / scenario.replications();
            Watch.Pulse pulse = () -> {
                if (!watch.goOn(percent)) {
                    throw new Watch.Stopped();
                }
            };
            pulse.beat();
            plays.add(new Simulation(scenario, axis, i).play(pulse));
        }
        watch.goOn(WHOLE);
        return plays;
    }

    private static WorkAxis axis(Scenario scenario) {
        var days = scenario.arrivals().stream()
                .map(arrival -> scenario.calendar().dateOf(arrival.at()))
                .toList();
        if (days.isEmpty()) {
            throw new IllegalArgumentException("no arrivals");
        }
        return new WorkAxis(
                scenario.calendar(),
                days.stream().min(LocalDate::compareTo).orElseThrow(),
                days.stream().max(LocalDate::compareTo).orElseThrow().plusDays(AFTERWARDS));
    }

    private static List<StageWait> waits(Scenario scenario, List<Replication> plays) {
        var none = new Wait(0, 0, 0);
        var waits = new ArrayList<StageWait>();
        for (var course : scenario.courses()) {
            for (var stage : course.stages()) {
                var key = List.of(course.code(), stage.code());
                waits.add(new StageWait(
                        course.code(),
                        stage.code(),
                        stage.name(),
                        stage.post(),
                        band(plays, play -> play.waits().getOrDefault(key, none).mean())
                                .positive(),
                        band(plays, play -> {
                                    var wait = play.waits().getOrDefault(key, none);
                                    return wait.files() == 0 ? 0 : wait.worked() / wait.files();
                                })
                                .positive()));
            }
        }
        return waits;
    }

    private static List<PostLoad> loads(Scenario scenario, List<Replication> plays) {
        var posts = new TreeSet<String>();
        scenario.courses().forEach(course -> posts.addAll(course.posts().keySet()));
        return posts.stream()
                .map(post -> new PostLoad(
                        post,
                        scenario.staffing().people().getOrDefault(post, 0),
                        band(plays, play -> load(play, post)).share()))
                .toList();
    }

    /** A post without people is as busy as can be as soon as a file comes to it. */
    private static double load(Replication play, String post) {
        double offered = play.offered().getOrDefault(post, 0.0);
        return offered == 0 ? 1 : play.used().getOrDefault(post, 0.0) / offered;
    }

    private static Band band(List<Replication> plays, ToDoubleFunction<Replication> figure) {
        return Band.of(plays.stream().mapToDouble(figure).toArray());
    }

    private static double quantile(double[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }
}
