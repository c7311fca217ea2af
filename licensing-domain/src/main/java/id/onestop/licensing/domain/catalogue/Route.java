package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Move.Goal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a file can go in a definition, act by act: the engine moves files by it, and the publication gate looks for ways that
 * end nowhere.
 */
public record Route(ServiceDefinition definition) {

    /** The step whose post gets a file that just came in. */
    public Optional<Step> firstOfficial() {
        var first = workflow().first();
        return first.actingPost().isPresent() ? Optional.of(first) : nextOfficial(first);
    }

    /** The next step of a post, if one follows. */
    public Optional<Step> nextOfficial(Step from) {
        return LineEnd.onward(workflow(), from).stream()
                .filter(step -> step.actingPost().isPresent())
                .findFirst();
    }

    /** The step of a post that follows the electronic signature. */
    public Optional<Step> afterSignature() {
        return new LineEnd(definition).signature().flatMap(this::nextOfficial);
    }

    /** Everything that can be done with a file at a step. */
    public List<Move> moves(Step at) {
        return Stream.of(Act.values())
                .filter(act -> act.fits(at.kind()))
                .flatMap(act -> moves(act, at))
                .toList();
    }

    private Stream<Move> moves(Act act, Step at) {
        boolean signs = new LineEnd(definition).signsAtOnce(at);
        return switch (act) {
            case SUBMIT -> Stream.of(on(act, at, firstOfficial()));
            case ACCEPT, PASS_ON, PRINT, SIGN_ON_PAPER, GIVE_NUMBER -> Stream.of(on(act, at, nextOfficial(at)));
            case GRANT -> signs ? Stream.of() : Stream.of(on(act, at, nextOfficial(at)));
            case SIGN ->
                at.kind() == StepKind.SIGNATURE || signs
                        ? Stream.of(afterSignature()
                                .map(step -> Move.to(act, at, step))
                                .orElseGet(() -> Move.to(act, at, Goal.READY)))
                        : Stream.of();
            case RETURN -> at.mayReturn() ? Stream.of(Move.to(act, at, Goal.APPLICANT)) : Stream.of();
            case ASK_CONSENT ->
                at.mayReturn()
                        ? workflow().returnConsent(at.code()).map(step -> Move.to(act, at, step)).stream()
                        : Stream.of();
            case ALLOW_RETURN -> Stream.of(Move.to(act, at, Goal.APPLICANT));
            case REFUSE_RETURN -> asking(at).map(step -> Move.to(act, at, step));
            case SEND_BACK ->
                at.maySendBackTo().stream()
                        .flatMap(code -> workflow().find(code).stream())
                        .map(step -> Move.to(act, at, step));
            case REJECT -> at.mayReject() ? Stream.of(Move.to(act, at, Goal.CLOSED)) : Stream.of();
            case COLLECT -> Stream.of(Move.to(act, at, Goal.CLOSED));
        };
    }

    private static Move on(Act act, Step at, Optional<Step> next) {
        return next.map(step -> Move.to(act, at, step)).orElseGet(() -> Move.to(act, at, Goal.NOWHERE));
    }

    private Stream<Step> asking(Step consent) {
        return workflow().steps().stream()
                .filter(step -> step.kind() == StepKind.COMPLETENESS_CHECK && step.mayReturn())
                .filter(step -> workflow()
                        .returnConsent(step.code())
                        .filter(consent::equals)
                        .isPresent());
    }

    /** The shortest way of a file from its entry to a step; empty where none leads there. */
    public List<Move> wayTo(Step step) {
        var entry = workflow().first();
        var cameBy = new HashMap<String, Move>();
        var open = new ArrayDeque<Step>(List.of(entry));
        while (!open.isEmpty() && !cameBy.containsKey(step.code())) {
            for (var move : leaving(open.remove(), entry)) {
                move.target()
                        .filter(to -> !to.equals(entry))
                        .filter(to -> cameBy.putIfAbsent(to.code(), move) == null)
                        .ifPresent(open::add);
            }
        }
        return traced(step, cameBy);
    }

    private List<Move> leaving(Step at, Step entry) {
        return at.equals(entry) && at.kind() != StepKind.INTAKE
                ? moves(Act.SUBMIT, at).toList()
                : moves(at);
    }

    private static List<Move> traced(Step step, Map<String, Move> cameBy) {
        var way = new ArrayList<Move>();
        var move = cameBy.get(step.code());
        while (move != null) {
            way.add(0, move);
            move = cameBy.get(move.at().code());
        }
        return way;
    }

    /** The way to a step in words; where none leads there, the whole line that a file walks without it. */
    Way witness(Step step) {
        var way = wayTo(step);
        return way.isEmpty() ? wholeLine() : told(way);
    }

    /** The way to a step and one act more. */
    Way witness(Step step, Act act) {
        return told(
                Stream.concat(wayTo(step).stream(), moves(act, step).limit(1)).toList());
    }

    /** The line as far as a file gets. */
    Way wholeLine() {
        var longest = workflow().line().stream()
                .map(this::wayTo)
                .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
        return told(longest);
    }

    /** A file that gets nowhere is told where it came in. */
    private Way told(List<Move> way) {
        var entry = workflow().first();
        if (way.isEmpty()) {
            return new Way(List.of(entry.name()), List.of(entry.code()));
        }
        var steps = new ArrayList<String>(List.of(way.get(0).at().code()));
        way.forEach(move -> steps.addAll(passed(move)));
        return new Way(way.stream().map(Move::told).toList(), steps);
    }

    /** The steps after the one that is left, up to the one that is reached. */
    private List<String> passed(Move move) {
        var to = move.target().map(Step::code).orElse("");
        var line =
                workflow().lineFrom(move.at().code()).stream().map(Step::code).toList();
        boolean onward = move.act() != Act.SEND_BACK && line.lastIndexOf(to) > 0;
        return onward
                ? line.subList(1, line.indexOf(to) + 1)
                : move.target().stream().map(Step::code).toList();
    }

    private Workflow workflow() {
        return definition.workflow();
    }
}
