package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.workflow.ProgressPage.Event;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The way of a file so far and what still comes, from its control card. */
final class Journey {

    /** What comes after a step of this kind, as far as an applicant is concerned. */
    private static final Map<String, List<String>> STILL = Map.of(
            "COMPLETENESS_CHECK", List.of("VERIFICATION", "SIGNATURE", "DOWNLOAD"),
            "RECOMMENDATION", List.of("VERIFICATION", "SIGNATURE", "DOWNLOAD"),
            "VERIFICATION", List.of("SIGNATURE", "DOWNLOAD"),
            "PARAF", List.of("SIGNATURE", "DOWNLOAD"),
            "DECISION", List.of("DOWNLOAD"),
            "SIGNATURE", List.of("DOWNLOAD"));

    private final Messages msg;
    private final Formats format;

    Journey(Messages msg, Formats format) {
        this.msg = msg;
        this.format = format;
    }

    List<Event> of(ProgressView view) {
        var events = new ArrayList<Event>();
        view.card().rows().forEach(row -> events.add(event(row, view)));
        var current = view.current();
        if (current != null) {
            var holder = current.holder();
            String text = holder == null
                    ? msg.of("workflow.trail.waiting", "time", format.dateTime(current.since()))
                    : msg.of("workflow.trail.held", "time", format.dateTime(current.since()), "name", holder);
            events.add(new Event("now", current.stepName().in(msg.language()), text));
            STILL.getOrDefault(current.stepKind(), List.of())
                    .forEach(next -> events.add(new Event("next", msg.get("workflow.trail.next." + next), "")));
        }
        return events;
    }

    private Event event(ControlCard.Row row, ProgressView view) {
        var given = row.handOver();
        String look = given.content().equals("RETURNED") ? "back-to" : "done";
        var text = new StringBuilder(format.dateTime(given.givenAt()));
        var post = given.giverPost();
        if (post != null) {
            text.append(", ").append(post);
        }
        text.append(". ");
        if (given.content().equals("COMPLETE_AND_CORRECT")) {
            text.append(msg.of("workflow.trail.starts", "days", format.workingDays(view.promiseDays())));
        }
        var received = view.receivedOn();
        if (given.givenAt().equals(view.submittedAt())
                && received != null
                && !received.equals(LocalDate.ofInstant(given.givenAt(), view.zone()))) {
            text.append(msg.of("workflow.trail.received", "date", format.date(received)));
        }
        return new Event(
                look,
                msg.get("workflow.trail." + given.content()),
                text.toString().strip());
    }
}
