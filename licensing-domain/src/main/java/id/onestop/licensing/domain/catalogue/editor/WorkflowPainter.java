package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Arrow;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Box;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Kind;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Spot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Gives every box of a {@link WorkflowDrawing} its place, and every arrow a way that crosses no box. */
final class WorkflowPainter {

    private static final int W = WorkflowDrawing.BOX_WIDTH;
    private static final int H = WorkflowDrawing.BOX_HEIGHT;
    private static final int GAP = 44;
    private static final int MARGIN = 14;

    /** Room for the ways that run between the line and what stands below it. */
    private static final int LANE = 9;

    /** How far what stands beside the line is moved in, so that the way to it has room at the left. */
    private static final int INSET = 28;

    private final Workflow workflow;
    private final WaysBack back;
    private final List<Step> line;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();
    private final int top;
    private final int below;
    private int lane;

    WorkflowPainter(Workflow workflow) {
        this.workflow = workflow;
        line = workflow.mainLine();
        back = new WaysBack(workflow);
        top = MARGIN + back.height();
        below = top + H + LANE * (lanes() + 2);
    }

    private int lanes() {
        int waits = workflow.steps().stream()
                .mapToInt(step -> step.waitsFor().size())
                .sum();
        long refusing = line.stream().filter(Step::mayReject).count();
        long leaps = line.stream()
                .flatMap(step -> step.next().stream().filter(code -> !follows(step, code)))
                .count();
        return waits + (int) (refusing + leaps);
    }

    private boolean follows(Step step, String code) {
        int next = line.indexOf(step) + 1;
        return next < line.size() && line.get(next).code().equals(code);
    }

    WorkflowDrawing paint() {
        place();
        var refusal = refusal();
        line.forEach(this::onward);
        workflow.steps().forEach(this::beside);
        back.paint(boxes, arrows);
        refusal.ifPresent(this::refusals);
        int right = boxes.values().stream().mapToInt(Box::right).max().orElse(0);
        int foot = boxes.values().stream().mapToInt(Box::foot).max().orElse(0);
        return new WorkflowDrawing(
                Math.max(right, refusal.map(spot -> spot.x() + W).orElse(0)) + MARGIN,
                Math.max(foot, refusal.map(spot -> spot.y() + H).orElse(0)) + MARGIN,
                List.copyOf(boxes.values()),
                arrows,
                refusal);
    }

    private void place() {
        var reached = line.isEmpty() ? List.<Step>of() : workflow.line();
        int x = MARGIN;
        for (var step : line) {
            boolean lost = !reached.contains(step);
            boxes.put(step.code(), new Box(step, x, top, lost));
            int y = below;
            for (var other : workflow.beside(step.code())) {
                boxes.put(other.code(), new Box(other, x + INSET, y, lost));
                y += H + LANE * 2;
            }
            x += W + GAP;
        }
    }

    /** Below the last step that refuses, under whatever stands beside it. */
    private Optional<Spot> refusal() {
        return line.stream()
                .filter(Step::mayReject)
                .reduce((one, later) -> later)
                .map(step -> {
                    var box = at(step.code());
                    int besides = workflow.beside(step.code()).size();
                    return new Spot(box.x() + INSET, below + besides * (H + LANE * 2));
                });
    }

    private Box at(String code) {
        return Objects.requireNonNull(boxes.get(code), "a step of the line");
    }

    private void onward(Step step) {
        var from = at(step.code());
        for (String code : step.next()) {
            var to = boxes.get(code);
            if (to != null) {
                add(Kind.NEXT, step.code(), code, follows(step, code) ? straight(from, to) : leap(from, to));
            }
        }
    }

    private static String straight(Box from, Box to) {
        return "M" + from.right() + " " + from.middle() + "H" + to.x();
    }

    private String leap(Box from, Box to) {
        return under(from.x() + W - 40, to.x() + 40);
    }

    private String under(int from, int to) {
        int y = nextLane();
        return "M" + from + " " + (top + H) + "V" + y + "H" + to + "V" + (top + H);
    }

    private int nextLane() {
        return top + H + LANE * (++lane);
    }

    private void beside(Step step) {
        var box = boxes.get(step.code());
        var host = step.beside() == null ? null : boxes.get(step.beside());
        if (box != null && host != null) {
            int x = host.x() + INSET / 2;
            add(
                    Kind.BESIDE,
                    host.step().code(),
                    step.code(),
                    "M" + x + " " + host.foot() + "V" + box.middle() + "H" + box.x());
        }
        for (String awaited : step.waitsFor()) {
            var from = boxes.get(awaited);
            if (box != null && from != null) {
                add(Kind.WAITS, awaited, step.code(), answer(from, box));
            }
        }
    }

    /** From the right side of what was asked, up between two boxes, to the foot of the step that waits. */
    private String answer(Box from, Box to) {
        int x = from.right() + 8;
        return "M" + from.right() + " " + from.middle() + "H" + x + "V" + nextLane() + "H" + (to.x() + W / 2) + "V"
                + to.foot();
    }

    private void refusals(Spot end) {
        for (var step : line) {
            if (step.mayReject()) {
                var from = at(step.code());
                int x = end.x() - INSET / 2 - 6;
                boolean last = from.x() + INSET == end.x();
                String way = last
                        ? "M" + x + " " + from.foot()
                        : "M" + (from.x() + W - 20) + " " + from.foot() + "V" + nextLane() + "H" + x;
                arrows.add(new Arrow(
                        Kind.REJECT,
                        step.code(),
                        "",
                        way + "V" + (end.y() + H / 2) + "H" + end.x(),
                        new Spot(x + 6, end.y() - 4)));
            }
        }
    }

    private void add(Kind kind, String from, String to, String path) {
        arrows.add(new Arrow(kind, from, to, path, new Spot(0, 0)));
    }
}
