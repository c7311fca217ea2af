package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Spoken;
import id.onestop.licensing.web.workflow.ProgressPage.Event;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a file so far and what still comes, from its control card. */
final class Journey {

    /** What comes after a step of this kind, as far as an applicant is concerned. */
    private static final Map<String, List<String>> STILL = Map.of(
            "COMPLETENESS_CHECK", List.of("VERIFICATION", "SIGNATURE", "DOWNLOAD"),
            "RETURN_CONSENT", List.of("VERIFICATION", "SIGNATURE", "DOWNLOAD"),
            "RECOMMENDATION", List.of("VERIFICATION", "SIGNATURE", "DOWNLOAD"),
            "VERIFICATION", List.of("SIGNATURE", "DOWNLOAD"),
            "PARAF", List.of("SIGNATURE", "DOWNLOAD"),
            "PRINT", List.of("SIGNATURE", "DOWNLOAD"),
            "DECISION", List.of("DOWNLOAD"),
            "SIGNATURE", List.of("DOWNLOAD"),
            "WET_SIGNATURE", List.of("DOWNLOAD"),
            "NUMBERING", List.of("DOWNLOAD"));

    private static final Set<String> RETURNS = Set.of("RETURNED", "RETURNED_AGAIN");

    private static final Set<String> HANDED_IN = Set.of("SUBMISSION", "CORRECTION");

    private record Past(Instant at, Event event) {}

    private final Messages msg;
    private final Formats format;
    private final boolean own;

    /**
     * Prepares the words.
     *
     * @param own for the applicant, who also reads what the officer wrote with a return
     */
    Journey(Messages msg, Formats format, boolean own) {
        this.msg = msg;
        this.format = format;
        this.own = own;
    }

    List<Event> of(ProgressView view) {
        var past = new ArrayList<Past>();
        view.card().rows().forEach(row -> past.add(new Past(row.handOver().givenAt(), event(row, view))));
        var reading = view.clock();
        if (reading != null) {
            reading.pauses().forEach(pause -> past.add(new Past(pause.start(), event(pause))));
        }
        var events = past.stream()
                .sorted(Comparator.comparing(Past::at))
                .map(Past::event)
                .collect(Collectors.toCollection(ArrayList::new));
        var current = view.current();
        if (current != null) {
            var holder = current.holder();
            String text = holder == null
                    ? msg.of("workflow.trail.waiting", "time", format.dateTime(current.since()))
                    : msg.of("workflow.trail.held", "time", format.dateTime(current.since()), "name", holder);
            events.add(new Event("now", Spoken.of(current.stepName(), msg.language()), text, null, ""));
            STILL.getOrDefault(current.stepKind(), List.of()).stream()
                    .flatMap(next -> still(next, current.thenOnPaper(), view))
                    .forEach(next -> events.add(event("next", msg.get("workflow.trail.next." + next), "")));
        }
        return events;
    }

    /** A letter on paper is signed by hand after its decision, also where the electronic licence is signed with the decision. */
    private static Stream<String> still(String next, boolean thenOnPaper, ProgressView view) {
        return switch (next) {
            case "DOWNLOAD" ->
                Stream.concat(
                        thenOnPaper ? Stream.of("PAPER_SIGNATURE") : Stream.empty(),
                        Stream.of(view.atCounter() ? "COLLECT" : next));
            case "SIGNATURE" -> !thenOnPaper ? Stream.of(next) : decided(view) ? Stream.empty() : Stream.of("DECISION");
            default -> Stream.of(next);
        };
    }

    /** What is printed after the decision waits for the signature alone. */
    private static boolean decided(ProgressView view) {
        return view.displayed() == DisplayedStatus.AWAITING_SIGNATURE;
    }

    private Event event(Pause pause) {
        String cause = "workflow.pause." + pause.cause();
        String label = msg.get(msg.containsKey(cause) ? cause : "workflow.pause.OTHER");
        var end = pause.end();
        String text = end == null
                ? msg.of("workflow.trail.stopped", "from", format.dateTime(pause.start()))
                : msg.of("workflow.trail.stood", "from", format.dateTime(pause.start()), "until", format.dateTime(end));
        return event("pause", label, text);
    }

    private Event event(ControlCard.Row row, ProgressView view) {
        var given = row.handOver();
        boolean back = RETURNS.contains(given.content());
        String look = back ? "back-to" : "done";
        var text = new StringBuilder();
        if (given.content().equals("COMPLETE_AND_CORRECT")) {
            text.append(msg.of("workflow.trail.starts", "days", format.workingDays(view.promiseDays())));
        }
        if (isLastReceipt(row, view)) {
            text.append(received(view, given.givenAt()));
        }
        if (own && given.note() != null && back) {
            text.append(given.note());
        }
        return new Event(
                look,
                own(msg.get("workflow.trail." + given.content())),
                format.dateTime(given.givenAt()),
                given.giverPost() == null ? null : Spoken.of(view.names().post(given.giverPost()), msg.language()),
                text.isEmpty() ? "." : ". " + text.toString().strip());
    }

    private Event event(String look, String label, String text) {
        return new Event(look, own(label), text, null, "");
    }

    /** A text of ours, which is always in the page's language. */
    private Spoken own(String text) {
        return new Spoken(text, msg.language());
    }

    /** Whether this is the hand-in whose day of receipt the file carries. */
    private static boolean isLastReceipt(ControlCard.Row row, ProgressView view) {
        return view.card().rows().stream()
                .filter(each -> HANDED_IN.contains(each.handOver().content()))
                .reduce((first, second) -> second)
                .filter(row::equals)
                .isPresent();
    }

    /** What came in outside office hours counts as received on the next day of work. */
    private String received(ProgressView view, Instant at) {
        var day = view.receivedOn();
        return day == null || day.equals(LocalDate.ofInstant(at, view.zone()))
                ? ""
                : msg.of("workflow.trail.received", "date", format.date(day));
    }
}
