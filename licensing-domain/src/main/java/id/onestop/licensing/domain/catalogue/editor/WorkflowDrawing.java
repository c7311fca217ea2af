package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import java.util.List;
import java.util.Optional;

/**
 * The graph of steps as boxes and arrows, made from the workflow that is enforced; lengths are in pixels of a drawing at its
 * own size.
 *
 * <p>The line runs from left to right; ways back run above it, each at a height of its own; what is asked for beside the line
 * stands below the step that asks, and so does the refusal.
 *
 * @param refusal where refusals end; empty where no step refuses
 */
public record WorkflowDrawing(int width, int height, List<Box> boxes, List<Arrow> arrows, Optional<Spot> refusal) {

    public static final int BOX_WIDTH = 168;
    public static final int BOX_HEIGHT = 72;

    public WorkflowDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /**
     * A step at its place; x and y are those of its upper left corner.
     *
     * @param lost no way leads to it
     */
    public record Box(Step step, int x, int y, boolean lost) {
        int right() {
            return x + BOX_WIDTH;
        }

        int foot() {
            return y + BOX_HEIGHT;
        }

        int middle() {
            return y + BOX_HEIGHT / 2;
        }
    }

    /** The upper left corner of a box that is no step. */
    public record Spot(int x, int y) {}

    /**
     * A way from a step to another.
     *
     * @param to empty for a refusal
     * @param path as the attribute {@code d} of an SVG path
     * @param label where words stand in the middle of it
     */
    public record Arrow(Kind kind, String from, String to, String path, Spot label) {}

    /** What a way means. */
    public enum Kind {
        NEXT,
        /** To an earlier step. */
        BACK,
        /** To the applicant. */
        RETURN,
        BESIDE,
        WAITS,
        REJECT
    }

    /** Draws a workflow. */
    public static WorkflowDrawing of(Workflow workflow) {
        return new WorkflowPainter(workflow).paint();
    }
}
