package id.onestop.licensing.web.reporting;

import id.onestop.licensing.ejb.reporting.Standing;
import id.onestop.licensing.ejb.reporting.WallView.Counter;
import id.onestop.licensing.ejb.reporting.WallView.Event;
import id.onestop.licensing.ejb.reporting.WallView.Partner;
import id.onestop.licensing.ejb.reporting.WallView.StepLine;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** Says in a few words what a line of the wall means; no word names an applicant. */
@RequestScoped
public class WallWords {

    private static final int TAIL = 4;
    private static final int FEW = 3;

    /** Sign and role of what was handed over; everything else is work going on. */
    private static final Map<String, String> LOOKS = Map.ofEntries(
            Map.entry("SUBMISSION", "proses send"),
            Map.entry("CORRECTION", "proses send"),
            Map.entry("CLAIMED", "proses user"),
            Map.entry("COMPLETE_AND_CORRECT", "baik check"),
            Map.entry("SIGNED_LICENCE", "baik badge-check"),
            Map.entry("DEEMED", "tunggu stamp"),
            Map.entry("LICENCE", "baik circle-check"),
            Map.entry("RETURNED", "tunggu corner-up-left"),
            Map.entry("RETURNED_AGAIN", "tunggu corner-up-left"),
            Map.entry("SENT_BACK", "tunggu undo-2"),
            Map.entry("REJECTED", "bahaya circle-x"),
            Map.entry("RECOMMENDATION_ASKED", "jeda hourglass"),
            Map.entry("WITHDRAWN", "neutral ban"));

    @Inject
    Formats format;

    @Inject
    Messages msg;

    @Inject
    Site site;

    @Inject
    Clock clock;

    WallStep step(StepLine line) {
        String[] risk = risk(line);
        return new WallStep(
                line.step().in(msg.language()),
                who(line),
                line.all(),
                format.duration(Duration.ofMinutes(line.waited())),
                risk[0],
                risk[1],
                risk[2],
                new FileQuery()
                        .with("standing", Standing.IN_PROCESS)
                        .each("step", line.codes())
                        .text());
    }

    private String who(StepLine line) {
        String post = line.post().in(msg.language());
        if (line.present() == 0) {
            return msg.of("reporting.wall.nobody", "post", post);
        }
        return line.away() == 0
                ? msg.of("reporting.wall.people", "post", post, "present", line.present())
                : msg.of("reporting.wall.away", "post", post, "present", line.present(), "away", line.away());
    }

    /** Role, sign and reason of the light, the worst first. */
    private String[] risk(StepLine line) {
        if (line.late() > 0) {
            return light("bahaya", "clock-alert", "reporting.risk.late", line.late());
        }
        if (line.present() == 0) {
            return light("bahaya", "users", "reporting.risk.nobody", 0);
        }
        if (line.atRisk() > 0) {
            return light("tunggu", "triangle-alert", "reporting.risk.tight", line.atRisk());
        }
        if (line.waiting() == line.all()) {
            return light("jeda", "circle-pause", "reporting.risk.stopped", line.waiting());
        }
        if (line.dueToday() > 0) {
            return light("tunggu", "hourglass", "reporting.risk.today", line.dueToday());
        }
        return line.present() == 1 && line.all() >= FEW
                ? light("tunggu", "user", "reporting.risk.alone", 0)
                : light("baik", "circle-check", "reporting.risk.none", 0);
    }

    private String[] light(String role, String icon, String key, long number) {
        return new String[] {role, icon, msg.of(key, "count", number)};
    }

    /** The hour of today, or the day before it. */
    private String moment(Instant at) {
        var day = LocalDate.ofInstant(at, site.getZone());
        return day.equals(LocalDate.ofInstant(clock.instant(), site.getZone()))
                ? format.time(at).replaceAll(" .*", "")
                : DateTimeFormatter.ofPattern("EEE d", msg.locale()).format(day);
    }

    /** A partner, and since when it is out. */
    WallPartner partner(Partner partner) {
        if (partner.works()) {
            return new WallPartner("baik", "circle-check", partner.name());
        }
        var since = partner.since() == null ? "" : moment(partner.since());
        return partner.declared()
                ? new WallPartner(
                        "jeda",
                        "circle-pause",
                        msg.of(
                                "reporting.wall.partnerOut",
                                "partner",
                                partner.name(),
                                "since",
                                since,
                                "count",
                                partner.files()))
                : new WallPartner(
                        "bahaya",
                        "circle-x",
                        msg.of("reporting.wall.partnerSilent", "partner", partner.name(), "since", since));
    }

    /** What the counter did today. */
    String counter(Counter counter) {
        return counter.enquiries() == 0
                ? msg.of("reporting.wall.counter", "visits", counter.visits())
                : msg.of(
                        "reporting.wall.counterAsked",
                        "visits",
                        counter.visits(),
                        "enquiries",
                        counter.enquiries(),
                        "minutes",
                        counter.minutes());
    }

    WallEvent event(Event event) {
        String[] look =
                LOOKS.getOrDefault(event.content(), "proses arrow-right").split(" ", 2);
        String key = "reporting.event." + event.content();
        String what = msg.containsKey(key) ? msg.get(key) : msg.get("reporting.event.OTHER");
        String number = event.number();
        String tail = number.length() > TAIL ? "…" + number.substring(number.length() - TAIL) : number;
        String text = msg.of(
                event.official() == null ? "reporting.event.text" : "reporting.event.by",
                "what",
                what,
                "number",
                tail,
                "by",
                event.official() == null ? "" : event.official());
        return new WallEvent(moment(event.at()), look[0], look[1], text, number);
    }
}
