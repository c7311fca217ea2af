package id.onestop.licensing.web.catalogue;

import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.Finding;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Way;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Arrow;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Box;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Kind;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.catalogue.DraftPublicationService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The way of a file as a drawing, made from the steps that would be enforced; and the way to a finding in it. */
@Named
@RequestScoped
public class DraftGraphBacking {

    /** Letters of a line in a box. */
    private static final int LINE = 21;

    private static final int INSET = 10;
    private static final int FIRST = 20;
    private static final int NEXT = 16;

    private static final Set<StepKind> DECIDES =
            EnumSet.of(StepKind.DECISION, StepKind.SIGNATURE, StepKind.WET_SIGNATURE);

    @Inject
    DraftPublicationService publication;

    @Inject
    DefinitionDraftBacking draft;

    @Inject
    DraftGateBacking gate;

    @Inject
    DraftStepsBacking steps;

    @Inject
    Messages msg;

    private @Nullable ServiceDefinition definition;
    private @Nullable WorkflowDrawing drawing;
    private @Nullable Optional<Finding> followed;
    private boolean unreadable;

    /** A line of text in the drawing. */
    public record Label(int x, int y, String text, String look) {}

    /** The definition; nothing while the draft has faults. */
    public @Nullable ServiceDefinition getDefinition() {
        if (definition == null && !unreadable) {
            try {
                definition = publication.revision(draft.getDraftId()).definition();
            } catch (RuleViolation faulty) {
                unreadable = true;
            }
        }
        return definition;
    }

    /** The drawing; nothing while the draft has faults. */
    public @Nullable WorkflowDrawing getDrawing() {
        var known = getDefinition();
        if (drawing == null && known != null && !known.workflow().steps().isEmpty()) {
            drawing = WorkflowDrawing.of(known.workflow());
        }
        return drawing;
    }

    public boolean isUnreadable() {
        return getDefinition() == null;
    }

    /** The finding whose way is marked in the drawing; nothing where none is asked for, or it is mended. */
    public @Nullable Finding getFollowed() {
        if (followed == null) {
            String key = PathParameters.get("finding");
            followed = key.isEmpty()
                    ? Optional.empty()
                    : gate.getCheck().findings().stream()
                            .filter(finding -> finding.key().equals(key))
                            .findFirst();
        }
        return followed.orElse(null);
    }

    private Way way() {
        var finding = getFollowed();
        return finding == null ? Way.NONE : finding.way();
    }

    /** The way of the finding in words. */
    public List<String> getWay() {
        return way().told().stream().map(step -> step.in(msg.language())).toList();
    }

    /** How an arrow is drawn. */
    public String arrowLook(Arrow arrow) {
        String look = switch (arrow.kind()) {
            case BACK, RETURN -> "ed ed-b";
            case REJECT -> "ed ed-x";
            case NEXT, BESIDE, WAITS -> "ed";
        };
        return way().passes(arrow.from(), arrow.to()) ? look + " on" : look;
    }

    /** Its tip. */
    public String tip(Arrow arrow) {
        return switch (arrow.kind()) {
            case BACK, RETURN -> "url(#tip-b)";
            case REJECT -> "url(#tip-x)";
            case NEXT, BESIDE, WAITS -> "url(#tip)";
        };
    }

    /** How a box is drawn: what decides, what is outside the clock, and what no file reaches. */
    public String boxLook(Box box) {
        String look = "nd";
        if (box.lost()) {
            look += " nd-lost";
        } else if (DECIDES.contains(box.step().kind())) {
            look += " nd-d";
        } else if (outside(box.step())) {
            look += " nd-p";
        }
        return way().place(box.step().code()) > 0 ? look + " on" : look;
    }

    private boolean outside(Step step) {
        var clock = Objects.requireNonNull(getDefinition(), "drawn").clock();
        return step.kind() == StepKind.RECOMMENDATION
                && (clock.excludesTechnicalRecommendation()
                        || clock.pauses().contains(ClockPause.TECHNICAL_RECOMMENDATION));
    }

    /** All words: names, who acts, the numbers of a finding's way, and what the ways back and out are. */
    public List<Label> getLabels() {
        var labels = new ArrayList<Label>();
        var drawn = Objects.requireNonNull(getDrawing(), "drawn");
        drawn.boxes().forEach(box -> labels.addAll(words(box)));
        drawn.arrows().stream().flatMap(arrow -> word(arrow).stream()).forEach(labels::add);
        drawn.refusal().ifPresent(spot -> {
            labels.add(new Label(spot.x() + INSET, spot.y() + FIRST, msg.get("catalogue.graph.refusal"), "tb"));
            labels.add(new Label(
                    spot.x() + INSET,
                    spot.y() + WorkflowDrawing.BOX_HEIGHT - INSET,
                    msg.get("catalogue.graph.refusalLetter"),
                    "t2"));
        });
        return labels;
    }

    private Optional<Label> word(Arrow arrow) {
        return switch (arrow.kind()) {
            case RETURN -> Optional.of(word(arrow, "catalogue.graph.return", "lb"));
            case BACK -> Optional.of(word(arrow, "catalogue.graph.back", "lb"));
            case REJECT -> Optional.of(word(arrow, "catalogue.graph.reject", "lx"));
            case NEXT, BESIDE, WAITS -> Optional.empty();
        };
    }

    private Label word(Arrow arrow, String key, String look) {
        return new Label(
                arrow.label().x(), arrow.label().y(), msg.get(key), arrow.kind() == Kind.REJECT ? look : look + " mid");
    }

    private List<Label> words(Box box) {
        var labels = new ArrayList<Label>();
        int y = box.y() + FIRST;
        for (String line : lines(box.step().name().in(msg.language()))) {
            labels.add(new Label(box.x() + INSET, y, line, "tb"));
            y += NEXT;
        }
        int foot = box.y() + WorkflowDrawing.BOX_HEIGHT - INSET;
        labels.add(new Label(box.x() + INSET, foot, cut(steps.who(box.step())), "t2"));
        int place = way().place(box.step().code());
        if (place > 0) {
            labels.add(new Label(box.x() + WorkflowDrawing.BOX_WIDTH - 2 * INSET, foot, Integer.toString(place), "tb"));
        }
        return labels;
    }

    private static List<String> lines(String text) {
        if (text.length() <= LINE) {
            return List.of(text);
        }
        int at = text.lastIndexOf(' ', LINE);
        int end = at < 0 ? LINE : at;
        return List.of(text.substring(0, end), cut(text.substring(end).strip()));
    }

    private static String cut(String text) {
        return text.length() > LINE ? text.substring(0, LINE - 1) + "…" : text;
    }
}
