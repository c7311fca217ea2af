package id.onestop.licensing.domain.workflow.rehearsal;

import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.LineEnd;
import id.onestop.licensing.domain.catalogue.Move;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ClockReading;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file that is played through a definition; made anew from its deeds each time, so it keeps nothing anywhere. */
public final class Rehearsal {

    private static final Set<Act> VALIDATES = Set.of(Act.SIGN, Act.SIGN_ON_PAPER, Act.GIVE_NUMBER);

    private final ServiceDefinition definition;
    private final OpenChoices open;
    private final RehearsedClock clock;
    private final List<CardLine> card = new ArrayList<>();
    private final List<Deed> done = new ArrayList<>();
    private final OfficesBeside beside;
    private Place place = Place.DRAFT;
    private Step at;
    private int round = 1;
    private boolean numbered;
    private boolean surveyed;
    private @Nullable Deed refused;

    private Rehearsal(ServiceDefinition definition, RehearsedClock clock) {
        this.definition = definition;
        this.clock = clock;
        beside = new OfficesBeside(definition.workflow());
        open = new OpenChoices(definition, beside);
        at = definition.workflow().first();
    }

    /**
     * Plays deeds one after the other, as far as the definition lets them be done.
     *
     * @param start when the applicant begins
     */
    public static Rehearsal play(
            ServiceDefinition definition,
            ClockPolicy policy,
            WorkingCalendar calendar,
            Instant start,
            List<Deed> deeds) {
        var rehearsal = new Rehearsal(definition, new RehearsedClock(definition, policy, calendar, start));
        for (var deed : deeds) {
            if (rehearsal.refused == null) {
                rehearsal.perform(deed);
            }
        }
        return rehearsal;
    }

    private void perform(Deed deed) {
        if (deed.kind() == Deed.Kind.WAIT) {
            boolean passes = deed.detail().matches("[1-9]\\d{0,4}");
            if (passes) {
                clock.pass(Integer.parseInt(deed.detail()));
                done.add(deed);
            }
            refused = passes ? null : deed;
            return;
        }
        var choice = choices().stream().filter(one -> one.deed().equals(deed)).findFirst();
        if (choice.isEmpty()) {
            refused = deed;
            return;
        }
        take(choice.get());
        done.add(deed);
    }

    /** Everything that somebody may do now. */
    public List<Choice> choices() {
        return open.of(place, at, surveyed);
    }

    private void take(Choice choice) {
        switch (choice.deed().kind()) {
            case ACT -> act(choice);
            case ASK -> {
                beside.ask(choice.deed().detail());
                note(choice, officeRole(choice));
                clock.follow(!waiting().isEmpty());
            }
            case ANSWER -> {
                beside.answer(choice.deed().detail());
                note(choice, OpenChoices.actor(at));
                clock.follow(!waiting().isEmpty());
            }
            case RESUBMIT -> resubmit(choice);
            case SURVEY -> {
                surveyed = true;
                note(choice, Role.SYSTEM);
            }
            case FETCH -> {
                note(choice, Role.APPLICANT);
                place = Place.CLOSED;
            }
            case WAIT -> throw new IllegalArgumentException("nobody does that");
        }
    }

    private Role officeRole(Choice choice) {
        return definition
                .workflow()
                .find(choice.deed().detail())
                .map(OpenChoices::actor)
                .orElse(Role.SYSTEM);
    }

    private void act(Choice choice) {
        var move = open.move(place, at, choice);
        switch (move.act()) {
            case SUBMIT -> clock.received();
            case ACCEPT -> clock.accepted();
            case RETURN, ALLOW_RETURN -> clock.returned();
            case REJECT -> clock.finished();
            default -> {}
        }
        if (new LineEnd(definition).makesValid(signing(move)) && VALIDATES.contains(move.act())) {
            numbered = true;
            clock.finished();
        }
        numbered = numbered || move.act() == Act.GIVE_NUMBER;
        go(move, choice);
    }

    /** The step that an act completes: a decision that signs completes the signature that follows it. */
    private Step signing(Move move) {
        return move.act() == Act.SIGN ? new LineEnd(definition).signature().orElse(at) : at;
    }

    private void go(Move move, Choice choice) {
        var from = at;
        switch (move.goal()) {
            case STEP -> {
                at = move.target().orElseThrow();
                place = Place.STEP;
                note(choice, OpenChoices.actor(at), from);
                arrive();
            }
            case APPLICANT -> leave(choice, from, Place.RETURNED);
            case READY -> leave(choice, from, Place.READY);
            case CLOSED -> leave(choice, from, Place.CLOSED);
            case NOWHERE -> leave(choice, from, Place.NOWHERE);
        }
    }

    private void leave(Choice choice, Step from, Place to) {
        note(choice, to == Place.NOWHERE ? Role.SYSTEM : Role.APPLICANT, from);
        place = to;
    }

    /** What the definition obliges to ask is asked; a step may have to wait at once. */
    private void arrive() {
        clock.arrived(at);
        beside.oblige(at)
                .forEach(office -> card.add(new CardLine(
                        Role.SYSTEM,
                        OpenChoices.actor(office),
                        at.name(),
                        new Deed(Deed.Kind.ASK, office.code()),
                        null,
                        clock.now())));
        clock.follow(!waiting().isEmpty());
    }

    private void resubmit(Choice choice) {
        round++;
        at = open.checked(at);
        place = Place.STEP;
        clock.received();
        note(choice, OpenChoices.actor(at));
        arrive();
    }

    private void note(Choice choice, Role to) {
        note(choice, to, at);
    }

    private void note(Choice choice, Role to, Step step) {
        card.add(new CardLine(choice.role(), to, step.name(), choice.deed(), choice.words(), clock.now()));
    }

    /** Names of the offices that the step where the file is waits for. */
    public List<Words> waiting() {
        return place == Place.STEP ? beside.keeping(at).stream().map(Step::name).toList() : List.of();
    }

    public Place place() {
        return place;
    }

    /** The step where an official has it. */
    public Optional<Step> at() {
        return place == Place.STEP ? Optional.of(at) : Optional.empty();
    }

    public int round() {
        return round;
    }

    /** Whether its letter has a number; a rehearsed one is a sample and of no book. */
    public boolean numbered() {
        return numbered;
    }

    public List<CardLine> card() {
        return List.copyOf(card);
    }

    /** What was done, without what could not be. */
    public List<Deed> done() {
        return List.copyOf(done);
    }

    /** The first deed that the definition does not allow; nothing follows it. */
    public Optional<Deed> refused() {
        return Optional.ofNullable(refused);
    }

    /** When it is, in the rehearsal. */
    public Instant now() {
        return clock.now();
    }

    /** The clock of the whole file; nothing before acceptance. */
    public Optional<ClockReading> clock() {
        return clock.reading();
    }

    /** When the step where the file is should be done, by its own budget. */
    public Optional<Instant> stepDueAt() {
        return at().flatMap(step -> clock.stepDueAt());
    }
}
