package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Circumstances;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.FoundRequirement;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Way;
import id.onestop.licensing.domain.catalogue.editor.BpmnWriter;
import id.onestop.licensing.domain.catalogue.editor.Shape.Target;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.catalogue.DraftCheck;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.ejb.catalogue.DraftView.NamedCode;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft tried out before it binds: which list a person gets, and the way of a file as a drawing. */
@Named
@RequestScoped
public class DraftTrialBacking {

    private static final int LINE = 36;
    private static final int WIDE = 46;
    private static final int INSET = 14;

    @Inject
    DraftPublicationService publication;

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    DraftWords words;

    @Inject
    Messages msg;

    private @Nullable WorkflowDrawing drawing;
    private @Nullable Optional<Finding> followed;
    private boolean unreadable;

    /** One requirement of the answer. */
    public record Row(String name, String need, String reasons) {}

    /** A line of text in the drawing. */
    public record Label(int x, int y, String text, boolean strong) {}

    public ApplicationKind getKind() {
        return chosen("kind", ApplicationKind.values());
    }

    public Channel getChannel() {
        return chosen("channel", Channel.values());
    }

    public boolean isProxy() {
        return PathParameters.get("proxy").equals("true");
    }

    private static <E extends Enum<E>> E chosen(String name, E[] all) {
        return Stream.of(all)
                .filter(one -> one.name().equals(PathParameters.get(name)))
                .findFirst()
                .orElse(all[0]);
    }

    public List<Option> getKinds() {
        return options("catalogue.finder.kind.", ApplicationKind.values());
    }

    public List<Option> getChannels() {
        return options("catalogue.finder.channel.", Channel.values());
    }

    private List<Option> options(String key, Enum<?>[] all) {
        return Stream.of(all)
                .map(one -> new Option(one.name(), msg.get(key + one.name())))
                .toList();
    }

    /** The list that somebody would get; nothing while the draft has faults. */
    public List<Row> getRows() {
        try {
            return publication
                    .requirements(draft.getDraftId(), Circumstances.of(getKind(), getChannel(), isProxy()))
                    .stream()
                    .map(this::row)
                    .toList();
        } catch (RuleViolation faulty) {
            unreadable = true;
            return List.of();
        }
    }

    private Row row(FoundRequirement found) {
        return new Row(
                found.requirement().name().in(msg.language()),
                msg.get("catalogue.draft.need." + found.need()),
                found.reasons().stream()
                        .map(reason -> reason.in(msg.language()))
                        .collect(Collectors.joining(" ")));
    }

    public boolean isUnreadable() {
        return unreadable;
    }

    /** Answers with the steps as BPMN 2.0. */
    public void bpmn() {
        var definition = publication.revision(draft.getDraftId()).definition();
        String text = BpmnWriter.write(
                definition.code(),
                definition.product().name().in(msg.language()),
                definition.workflow().steps(),
                msg.language());
        FileAnswer.attachment(definition.code() + ".bpmn", "application/xml", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The drawing; nothing while the draft has faults. */
    public @Nullable WorkflowDrawing getDrawing() {
        if (drawing == null && !unreadable) {
            try {
                drawing = WorkflowDrawing.of(
                        publication.revision(draft.getDraftId()).definition().workflow());
            } catch (RuleViolation faulty) {
                unreadable = true;
            }
        }
        return drawing;
    }

    /** The finding whose way is marked in the drawing; nothing where none is asked for, or it is mended. */
    public @Nullable Finding getFollowed() {
        if (followed == null) {
            String key = PathParameters.get("finding");
            followed = key.isEmpty()
                    ? Optional.empty()
                    : draft.getCheck().findings().stream()
                            .filter(finding -> DraftCheck.key(finding).equals(key))
                            .findFirst();
        }
        return followed.orElse(null);
    }

    private Way way() {
        var finding = getFollowed();
        return finding == null ? Way.NONE : finding.way();
    }

    /** How an arrow is drawn. */
    public String arrowLook(WorkflowDrawing.Arrow arrow) {
        return "graph-way graph-" + arrow.kind() + (way().passes(arrow.from(), arrow.to()) ? " graph-on" : "");
    }

    /** How a box is drawn. */
    public String boxLook(WorkflowDrawing.Box box) {
        return way().place(box.step().code()) > 0 ? "graph-box graph-on" : "graph-box";
    }

    /** The way of the finding in words. */
    public List<String> getWay() {
        return way().told().stream().map(step -> step.in(msg.language())).toList();
    }

    /** The words in a box: the name of the step on one or two lines, who acts, and where a file may leave the line. */
    public List<Label> labels(WorkflowDrawing.Box box) {
        var labels = new ArrayList<Label>();
        int y = box.y() + 20;
        for (String line : lines(box.step().name().in(msg.language()))) {
            labels.add(new Label(box.x() + INSET, y, line, true));
            y += 17;
        }
        int foot = box.y() + WorkflowDrawing.BOX_HEIGHT - 10;
        String leaving = leaving(box.step());
        labels.add(new Label(box.x() + INSET, leaving.isEmpty() ? foot : foot - 15, who(box.step()), false));
        if (!leaving.isEmpty()) {
            labels.add(new Label(box.x() + INSET, foot, leaving, false));
        }
        int place = way().place(box.step().code());
        if (place > 0) {
            labels.add(new Label(box.x() + WorkflowDrawing.BOX_WIDTH - 24, foot, Integer.toString(place), true));
        }
        return labels;
    }

    private String who(Step step) {
        var office = step.office();
        String name = office == null ? post(step) : office.in(msg.language());
        return name.length() > WIDE ? name.substring(0, WIDE - 1) + "…" : name;
    }

    private String leaving(Step step) {
        return Stream.of(
                        step.mayReturn() ? msg.get("catalogue.draft.mayReturn") : "",
                        step.mayReject() ? msg.get("catalogue.draft.mayReject") : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String post(Step step) {
        return step.actingPost()
                .flatMap(code -> named(code))
                .orElseGet(
                        () -> words.option("workflow.steps.actor", step.actor().name()));
    }

    private Optional<String> named(String code) {
        return draft.getView().names().getOrDefault(Target.POST, List.of()).stream()
                .filter(post -> post.code().equals(code))
                .map(this::name)
                .findFirst();
    }

    private String name(NamedCode post) {
        return msg.language().equals("en") ? post.nameEn() : post.nameId();
    }

    private static List<String> lines(String text) {
        if (text.length() <= LINE) {
            return List.of(text);
        }
        int at = text.lastIndexOf(' ', LINE);
        int cut = at < 0 ? LINE : at;
        String rest = text.substring(cut).strip();
        return List.of(text.substring(0, cut), rest.length() > LINE ? rest.substring(0, LINE - 1) + "…" : rest);
    }
}
