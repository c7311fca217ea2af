package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The graph of steps as boxes and arrows, made from the workflow that is enforced; lengths are in pixels of a drawing at its
 * own size.
 *
 * <p>The main line runs downwards; what is asked for beside it stands at the right, and ways back run at the left.
 */
public record WorkflowDrawing(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    public static final int BOX_WIDTH = 300;
    public static final int BOX_HEIGHT = 84;

    private static final int GAP = 40;
    private static final int LANE = 24;
    private static final int MARGIN = 12;

    public WorkflowDrawing {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** A step at its place; x and y are those of its upper left corner. */
    public record Box(Step step, int x, int y) {}

    /**
     * A way from a step to another.
     *
     * @param path as the attribute {@code d} of an SVG path
     */
    public record Arrow(Kind kind, String from, String to, String path) {}

    /** What a way means. */
    public enum Kind {
        NEXT,
        BACK,
        BESIDE,
        WAITS
    }

    /** Draws a workflow. */
    public static WorkflowDrawing of(Workflow workflow) {
        int backs = (int) workflow.steps().stream()
                .mapToLong(step -> step.maySendBackTo().size())
                .sum();
        int skips = (int)
                workflow.steps().stream().filter(step -> step.next().size() > 1).count();
        int left = MARGIN + LANE * (backs + 1);
        var places = places(workflow, left, left + BOX_WIDTH + LANE * (skips + 2));
        var arrows = new ArrayList<Arrow>();
        int back = 0;
        int skip = 0;
        for (var box : places.values()) {
            for (String next : box.step().next()) {
                var to = places.get(next);
                if (to != null) {
                    boolean straight = to.y() == box.y() + BOX_HEIGHT + GAP;
                    arrows.add(new Arrow(
                            Kind.NEXT, box.step().code(), next, straight ? down(box, to) : around(box, to, ++skip)));
                }
            }
            for (String earlier : box.step().maySendBackTo()) {
                var to = places.get(earlier);
                if (to != null) {
                    arrows.add(new Arrow(Kind.BACK, box.step().code(), earlier, back(box, to, left - LANE * ++back)));
                }
            }
            beside(box, places, arrows);
        }
        int width = places.values().stream()
                        .mapToInt(box -> box.x() + BOX_WIDTH)
                        .max()
                        .orElse(0)
                + MARGIN;
        int height = places.values().stream()
                        .mapToInt(box -> box.y() + BOX_HEIGHT)
                        .max()
                        .orElse(0)
                + MARGIN;
        return new WorkflowDrawing(width, height, List.copyOf(places.values()), arrows);
    }

    private static Map<String, Box> places(Workflow workflow, int left, int right) {
        var places = new LinkedHashMap<String, Box>();
        int y = MARGIN;
        for (var step : workflow.mainLine()) {
            places.put(step.code(), new Box(step, left, y));
            int besideY = y;
            for (var other : workflow.beside(step.code())) {
                places.put(other.code(), new Box(other, right, besideY));
                besideY += BOX_HEIGHT + GAP;
            }
            y = Math.max(y + BOX_HEIGHT + GAP, besideY);
        }
        return places;
    }

    private static void beside(Box box, Map<String, Box> places, List<Arrow> arrows) {
        var asking = box.step().beside() == null ? null : places.get(box.step().beside());
        if (asking != null) {
            arrows.add(new Arrow(
                    Kind.BESIDE,
                    asking.step().code(),
                    box.step().code(),
                    line(asking.x() + BOX_WIDTH, asking.y() + BOX_HEIGHT / 2, box.x(), box.y() + BOX_HEIGHT / 2)));
        }
        for (String awaited : box.step().waitsFor()) {
            var from = places.get(awaited);
            if (from != null) {
                arrows.add(new Arrow(
                        Kind.WAITS,
                        awaited,
                        box.step().code(),
                        line(from.x(), from.y() + BOX_HEIGHT - 12, box.x() + BOX_WIDTH, box.y() + BOX_HEIGHT - 12)));
            }
        }
    }

    private static String down(Box from, Box to) {
        int x = from.x() + BOX_WIDTH / 2;
        return line(x, from.y() + BOX_HEIGHT, x, to.y());
    }

    private static String around(Box from, Box to, int lane) {
        int edge = from.x() + BOX_WIDTH;
        int x = edge + LANE * lane;
        return "M" + edge + " " + (from.y() + BOX_HEIGHT - 16) + "H" + x + "V" + (to.y() + 16) + "H"
                + (to.x() + BOX_WIDTH);
    }

    private static String back(Box from, Box to, int x) {
        return "M" + from.x() + " " + (from.y() + 20) + "H" + x + "V" + (to.y() + BOX_HEIGHT - 20) + "H" + to.x();
    }

    private static String line(int x1, int y1, int x2, int y2) {
        return "M" + x1 + " " + y1 + "L" + x2 + " " + y2;
    }
}
