package id.onestop.licensing.domain.workflow.rehearsal;

import id.onestop.licensing.domain.catalogue.Act;
import id.onestop.licensing.domain.catalogue.Move;
import id.onestop.licensing.domain.catalogue.Route;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a definition lets somebody do with a rehearsed file where it is. */
final class OpenChoices {

    private final ServiceDefinition definition;
    private final Route route;
    private final OfficesBeside beside;

    OpenChoices(ServiceDefinition definition, OfficesBeside beside) {
        this.definition = definition;
        this.beside = beside;
        route = new Route(definition);
    }

    /**
     * Everything that somebody may do now.
     *
     * @param at the step where the file is, or was last
     */
    List<Choice> of(Place place, Step at, boolean surveyed) {
        return switch (place) {
            case DRAFT ->
                moves(place, at, Act.SUBMIT::equals)
                        .map(move -> choice(Role.APPLICANT, move))
                        .toList();
            case RETURNED ->
                List.of(new Choice(
                        Role.APPLICANT,
                        new Deed(Deed.Kind.RESUBMIT, ""),
                        null,
                        checked(at).name()));
            case READY -> List.of(ready(surveyed));
            case STEP ->
                Stream.concat(Stream.concat(here(at), offices(at)), answers()).toList();
            case CLOSED, NOWHERE -> List.of();
        };
    }

    /** The move that a choice stands for. */
    Move move(Place place, Step at, Choice choice) {
        return moves(place, at, act -> true)
                .filter(one -> choice(choice.role(), one).deed().equals(choice.deed()))
                .findFirst()
                .orElseThrow();
    }

    /** A corrected file comes to its first official again. */
    Step checked(Step at) {
        return route.firstOfficial().orElse(at);
    }

    static Role actor(Step step) {
        return step.actingPost().map(Role::of).orElse(Role.SYSTEM);
    }

    private Stream<Move> moves(Place place, Step at, Predicate<Act> wanted) {
        var moves = place == Place.DRAFT && at.kind() != StepKind.INTAKE
                ? route.firstOfficial().map(step -> new Move(Act.SUBMIT, at, Move.Goal.STEP, step)).stream()
                : route.moves(at).stream();
        return moves.filter(move -> wanted.test(move.act()));
    }

    private static Choice choice(Role role, Move move) {
        String target = move.target().map(step -> "." + step.code()).orElse("");
        return new Choice(
                role,
                new Deed(Deed.Kind.ACT, move.act().name() + target),
                move.act().words(),
                move.target().map(Step::name).orElse(null));
    }

    private Choice ready(boolean surveyed) {
        boolean survey = definition.product().survey().beforeDownload() && !surveyed;
        return new Choice(Role.APPLICANT, new Deed(survey ? Deed.Kind.SURVEY : Deed.Kind.FETCH, ""), null, null);
    }

    /** While another office is waited for, the step does not end. */
    private Stream<Choice> here(Step at) {
        return beside.keeping(at).isEmpty()
                ? moves(Place.STEP, at, act -> act != Act.SUBMIT).map(move -> choice(actor(at), move))
                : Stream.of();
    }

    private Stream<Choice> offices(Step at) {
        return beside.toAsk(at).map(office -> office(actor(at), Deed.Kind.ASK, office));
    }

    private Stream<Choice> answers() {
        return beside.open().map(office -> office(actor(office), Deed.Kind.ANSWER, office));
    }

    private static Choice office(Role role, Deed.Kind kind, Step office) {
        return new Choice(role, new Deed(kind, office.code()), null, office.name());
    }
}
