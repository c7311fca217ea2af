package id.onestop.licensing.web.whatif;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.whatif.Band;
import id.onestop.licensing.domain.whatif.KeptPlay.State;
import id.onestop.licensing.domain.whatif.Outcome.StageWait;
import id.onestop.licensing.ejb.whatif.WhatIfService;
import id.onestop.licensing.ejb.whatif.WhatIfSide;
import id.onestop.licensing.ejb.whatif.WhatIfView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a play is, and both scenarios side by side when it is over. */
@Named
@RequestScoped
public class WhatIfResultBacking {

    private static final int WHOLE = 100;
    private static final double HOUR = 60;

    @Inject
    WhatIfService service;

    @Inject
    Messages msg;

    @Inject
    Formats format;

    private @Nullable WhatIfView view;

    public void load() {
        getView();
    }

    /** Asks to stop it. */
    public void stop() {
        try {
            service.stop(getView().id());
            Redirects.to(WhatIfBacking.PATH + "/" + getView().id());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public WhatIfView getView() {
        if (view == null) {
            String id = PathParameters.get("id");
            if (!id.matches("\\d{1,18}")) {
                throw new NotFound("WHAT_IF_UNKNOWN");
            }
            view = service.one(Long.parseLong(id));
        }
        return view;
    }

    public String getTitle() {
        return WhatIfBacking.title(getView(), msg);
    }

    public boolean isRunning() {
        return getView().state() == State.RUNNING;
    }

    /** One scenario as it is shown. */
    public record SideShown(
            String key,
            String name,
            String versions,
            String onTime,
            String median,
            String most,
            String done,
            String bottleneck,
            List<LoadBar> loads,
            List<LoadBar> waits) {}

    public List<SideShown> getSides() {
        var sides = new ArrayList<SideShown>();
        for (var side : getView().sides()) {
            String key = sides.isEmpty() ? "a" : "b";
            sides.add(shown(key, side));
        }
        return sides;
    }

    private SideShown shown(String key, WhatIfSide side) {
        var outcome = side.outcome();
        return new SideShown(
                key,
                msg.get("whatif.side." + key),
                String.join(
                        "; ",
                        side.versions().stream()
                                .map(version -> version.in(msg.language()))
                                .toList()),
                percent(outcome.onTime()),
                days(outcome.medianDays()),
                days(outcome.mostDays()),
                msg.of("whatif.of", "done", Math.round(outcome.done().mean()), "all", outcome.files()),
                outcome.bottleneck().map(load -> post(side, load.post())).orElse("-"),
                LoadBar.of(outcome.loads().stream()
                        .map(load -> new LoadBar.Value(
                                post(side, load.post()),
                                "",
                                msg.of("whatif.people.count", "count", load.people()),
                                load.share().mean(),
                                Math.round(load.share().mean() * WHOLE) + "%",
                                percent(load.share())))
                        .toList()),
                LoadBar.of(
                        outcome.waits().stream().map(wait -> wait(side, wait)).toList()));
    }

    private LoadBar.Value wait(WhatIfSide side, StageWait wait) {
        var service = side.services().get(wait.course());
        return new LoadBar.Value(
                wait.name().in(msg.language()),
                service == null ? "" : service.in(msg.language()),
                minutes(wait.work()),
                wait.minutes().mean(),
                hours(wait.minutes().mean()),
                minutes(wait.minutes()));
    }

    /** Whole working hours, as they stand above a bar; less than half an hour is none. */
    private static String hours(double minutes) {
        long hours = Math.round(minutes / HOUR);
        return hours == 0 ? "" : Long.toString(hours);
    }

    private String post(WhatIfSide side, String post) {
        var name = side.posts().get(post);
        return name == null ? post : name.in(msg.language());
    }

    private String percent(Band band) {
        return msg.of(
                "whatif.band",
                "mean",
                Math.round(band.mean() * WHOLE) + "%",
                "low",
                Math.round(band.low() * WHOLE) + "%",
                "high",
                Math.round(band.high() * WHOLE) + "%");
    }

    private String days(Band band) {
        return msg.of(
                "whatif.band",
                "mean",
                format.number(tenth(band.mean())),
                "low",
                format.number(tenth(band.low())),
                "high",
                format.number(tenth(band.high())));
    }

    private String minutes(Band band) {
        return msg.of(
                "whatif.band",
                "mean",
                format.duration(Duration.ofMinutes(Math.round(band.mean()))),
                "low",
                format.duration(Duration.ofMinutes(Math.round(band.low()))),
                "high",
                format.duration(Duration.ofMinutes(Math.round(band.high()))));
    }

    private static double tenth(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
