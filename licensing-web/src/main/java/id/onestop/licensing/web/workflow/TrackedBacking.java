package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A file as somebody sees it who knows its number and its holder's birth date. */
@Named
@RequestScoped
public class TrackedBacking {

    @Inject
    ProgressService service;

    @Inject
    TrackedFile tracked;

    @Inject
    ProgressPages pages;

    @Inject
    SentMessages writer;

    @Inject
    ForecastBacking forecasts;

    private @Nullable ProgressPage progress;
    private List<SentMessages.Sent> sent = List.of();
    private String forecast = "";

    /** Shows the file, or asks for the pair first. */
    public void load() {
        String number = PathParameters.get("number");
        var birthDate = tracked.birthDateOf(number);
        if (birthDate.isEmpty()) {
            Redirects.to("/track?number=" + URLEncoder.encode(number, StandardCharsets.UTF_8));
            return;
        }
        progress = pages.forAnybody(service.track(number, birthDate.get()));
        sent = writer.of(service.trackMessages(number, birthDate.get()));
        forecast = service.trackForecast(number, birthDate.get())
                .map(forecasts::forAnybody)
                .orElse("");
    }

    public @Nullable ProgressPage getProgress() {
        return progress;
    }

    /** The forecast beside the promise; nothing while there are too few similar files. */
    public String getForecast() {
        return forecast;
    }

    /** What was mailed to the holder, and how far it came. */
    public List<SentMessages.Sent> getSent() {
        return sent;
    }
}
