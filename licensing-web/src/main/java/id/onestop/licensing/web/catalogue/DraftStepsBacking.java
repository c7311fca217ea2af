package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.Budget;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DraftView.NamedCode;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The steps of a draft as a table: who acts, what it is, how long it may take, where it may go back to. */
@Named
@RequestScoped
public class DraftStepsBacking {

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    DraftGraphBacking graph;

    @Inject
    DraftGateBacking gate;

    @Inject
    DraftWords words;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    /** A step as the table shows it. */
    public record Row(String who, String kind, String time, String back, String output) {

        static final Row EMPTY = new Row("", "", "", "", "");
    }

    /** What the table says of a step; nothing while the draft cannot be read. */
    public Row row(String code) {
        var definition = graph.getDefinition();
        return definition == null
                ? Row.EMPTY
                : definition.workflow().find(code).map(this::row).orElse(Row.EMPTY);
    }

    private Row row(Step step) {
        var output = step.output();
        return new Row(
                who(step),
                kind(step),
                step.plannedTime().map(this::time).orElse("-"),
                back(step),
                output == null ? "-" : output.in(msg.language()));
    }

    private String kind(Step step) {
        String kind = words.option("workflow.steps.kind", step.kind().name());
        return step.beside() == null ? kind : msg.of("catalogue.graph.parallel", "kind", kind);
    }

    private String time(Budget budget) {
        return switch (budget.unit()) {
            case MINUTES -> msg.of("format.minutes", "minutes", budget.amount());
            case HOURS -> msg.of("format.hours", "hours", budget.amount());
            case WORKING_DAYS -> format.workingDays(budget.amount());
        };
    }

    private String back(Step step) {
        var definition = graph.getDefinition();
        var steps = step.maySendBackTo().stream()
                .flatMap(code -> definition == null ? Stream.<Step>of() : definition.workflow().find(code).stream())
                .map(to -> to.name().in(msg.language()));
        String text = Stream.concat(
                        step.mayReturn() ? Stream.of(msg.get("catalogue.option.APPLICANT")) : Stream.of(), steps)
                .collect(Collectors.joining(", "));
        return text.isEmpty() ? "-" : text;
    }

    /** Whether the budgets fit the promise; nothing while that cannot be said. */
    public @Nullable Boolean getFits() {
        var planned = gate.getCheck().planned();
        return planned == null ? null : Boolean.valueOf(planned <= promised());
    }

    private int promised() {
        var definition = graph.getDefinition();
        return definition == null ? 0 : definition.clock().promiseDays();
    }

    /** The sum of the budgets beside the promise, in words. */
    public String getSum() {
        var planned = gate.getCheck().planned();
        return planned == null
                ? ""
                : msg.of(
                        "catalogue.graph.sum",
                        "planned",
                        format.workingDays(planned),
                        "promised",
                        format.workingDays(promised()));
    }

    /** Who acts: the office, the post by its name, or the kind of actor. */
    public String who(Step step) {
        return Optional.ofNullable(step.office())
                .map(this::in)
                .or(() -> step.actor() == Actor.APPLICANT || step.actor() == Actor.SYSTEM
                        ? Optional.empty()
                        : step.actingPost().map(this::named))
                .orElseGet(
                        () -> words.option("workflow.steps.actor", step.actor().name()));
    }

    private String in(Words name) {
        return name.in(msg.language());
    }

    private String named(String post) {
        return draft.getView().names().getOrDefault(Target.POST, List.of()).stream()
                .filter(one -> one.code().equals(post))
                .map(this::name)
                .findFirst()
                .orElse(post);
    }

    private String name(NamedCode post) {
        return msg.language().equals("en") ? post.nameEn() : post.nameId();
    }
}
