package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.workflow.rehearsal.CardLine;
import id.onestop.licensing.domain.workflow.rehearsal.Choice;
import id.onestop.licensing.domain.workflow.rehearsal.Deed;
import id.onestop.licensing.domain.workflow.rehearsal.Place;
import id.onestop.licensing.domain.workflow.rehearsal.Rehearsal;
import id.onestop.licensing.domain.workflow.rehearsal.Role;
import id.onestop.licensing.ejb.workflow.RehearsalService;
import id.onestop.licensing.ejb.workflow.RehearsalService.Played;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A paper application in a draft, act by act; what was done stands in the address alone. */
@Named
@RequestScoped
public class RehearsalBacking {

    private static final int HOUR = 60;
    private static final int WEEK = 5;

    @Inject
    RehearsalService service;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable Played played;
    private boolean unreadable;

    /** What one side may do now. */
    public record Seat(String name, List<Option> acts) {
        public Seat {
            acts = List.copyOf(acts);
        }
    }

    /** A row of the control card. */
    public record CardRow(String what, String from, String to, String step, Instant at) {}

    public void load() {
        try {
            played = service.play(getDraftId(), start(), Deed.readAll(PathParameters.get("deeds")));
        } catch (RuleViolation faulty) {
            unreadable = true;
        }
    }

    public long getDraftId() {
        String id = PathParameters.get("draft");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : 0;
    }

    private static @Nullable Instant start() {
        String from = PathParameters.get("from");
        return from.matches("\\d{6,9}") ? Instant.ofEpochSecond(HOUR * Long.parseLong(from)) : null;
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    public boolean isPlayed() {
        return played != null;
    }

    private Played played() {
        if (played == null) {
            throw new IllegalStateException("not loaded");
        }
        return played;
    }

    private Rehearsal file() {
        return played().rehearsal();
    }

    private String address(List<Deed> deeds) {
        return getAddress() + "?from=" + played().start().getEpochSecond() / HOUR + "&deeds=" + Deed.write(deeds);
    }

    public String getAddress() {
        return "/administration/definitions/" + getDraftId() + "/rehearsal";
    }

    private String after(Deed deed) {
        return address(Stream.concat(file().done().stream(), Stream.of(deed)).toList());
    }

    /** The same without what was done last; nothing at the beginning. */
    public @Nullable String getBack() {
        var done = file().done();
        return done.isEmpty() ? null : address(done.subList(0, done.size() - 1));
    }

    /** Applicant, then every post that has a part in it. */
    public List<Seat> getSeats() {
        var seats = new ArrayList<Seat>();
        seats.add(seat(Role.APPLICANT));
        played().posts().keySet().forEach(post -> seats.add(seat(new Role(Role.Kind.OFFICIAL, post))));
        return seats;
    }

    private Seat seat(Role role) {
        return new Seat(
                name(role),
                file().choices().stream()
                        .filter(choice -> choice.role().equals(role))
                        .map(choice -> new Option(after(choice.deed()), words(choice)))
                        .toList());
    }

    private String name(Role role) {
        return role.kind() == Role.Kind.OFFICIAL
                ? played().posts()
                        .getOrDefault(role.post(), Words.of(role.post()))
                        .in(msg.language())
                : msg.get("workflow.rehearsal.role." + role.kind());
    }

    private String words(Choice choice) {
        var target = choice.target();
        return what(choice.deed(), choice.words()) + (target == null ? "" : " → " + target.in(msg.language()));
    }

    private String what(Deed deed, @Nullable Words words) {
        return words == null ? msg.get("workflow.rehearsal.deed." + deed.kind()) : words.in(msg.language());
    }

    /** Ways to let time pass. */
    public List<Option> getWaits() {
        int day = played().dayMinutes();
        return file().place() == Place.CLOSED
                ? List.of()
                : Stream.of(HOUR, day, day * WEEK).map(this::passing).toList();
    }

    private Option passing(int minutes) {
        String detail = Integer.toString(minutes);
        return new Option(after(new Deed(Deed.Kind.WAIT, detail)), waited(detail));
    }

    /** Whole working days are told as such, everything else in hours; the button and what it did say the same. */
    private String waited(String detail) {
        if (!detail.matches("\\d{1,6}")) {
            return msg.of("workflow.rehearsal.waited", "time", detail);
        }
        int minutes = Integer.parseInt(detail);
        int day = played().dayMinutes();
        String time = minutes > 0 && minutes % day == 0
                ? format.workingDays(minutes / day)
                : msg.of("workflow.rehearsal.working", "time", format.duration(Duration.ofMinutes(minutes)));
        return msg.of("workflow.rehearsal.waited", "time", time);
    }

    public List<CardRow> getCard() {
        return file().card().stream().map(this::row).toList();
    }

    private CardRow row(CardLine line) {
        var step = line.step();
        return new CardRow(
                what(line.what(), line.words()),
                name(line.from()),
                name(line.to()),
                step == null ? "" : step.in(msg.language()),
                line.at());
    }

    public String getPlace() {
        return msg.get("workflow.rehearsal.place." + file().place());
    }

    public String getStep() {
        return file().at().map(Step::name).map(name -> name.in(msg.language())).orElse("");
    }

    public int getRound() {
        return file().round();
    }

    /** The number as it would be made; it is of no book. */
    public String getNumber() {
        return file().numbered() ? played().pattern() : "";
    }

    public Instant getNow() {
        return file().now();
    }

    public @Nullable Instant getStepDue() {
        return file().stepDueAt().orElse(null);
    }

    /** The offices that the step waits for. */
    public String getWaiting() {
        return file().waiting().stream().map(name -> name.in(msg.language())).collect(Collectors.joining(", "));
    }

    public @Nullable ClockReading getClock() {
        return file().clock().orElse(null);
    }

    /** How far the clock is; a promise that is broken says so. */
    public String getCounted() {
        var reading = file().clock().orElse(null);
        if (reading == null) {
            return "";
        }
        int late = reading.countedDays() - reading.promiseDays();
        String counted = msg.of(
                "workflow.rehearsal.counted", "counted", reading.countedDays(), "promised", reading.promiseDays());
        return late > 0 ? counted + ": " + msg.of("workflow.day.lateRun", "count", late) : counted;
    }

    /** What the definition did not allow; empty for nothing. */
    public String getRefused() {
        return file().refused().map(this::told).orElse("");
    }

    /** The steps taken so far, each with the way back to it. */
    public List<Option> getSteps() {
        var done = file().done();
        return IntStream.range(0, done.size())
                .mapToObj(i -> new Option(address(done.subList(0, i + 1)), told(done.get(i))))
                .toList();
    }

    private String told(Deed deed) {
        return switch (deed.kind()) {
            case ACT -> act(deed);
            case WAIT -> waited(deed.detail());
            default -> msg.get("workflow.rehearsal.deed." + deed.kind());
        };
    }

    private String act(Deed deed) {
        String act = deed.detail().split("\\.", 2)[0];
        return Stream.of(Act.values())
                .filter(one -> one.name().equals(act))
                .findFirst()
                .map(one -> one.words().in(msg.language()))
                .orElse(act);
    }
}
