package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Arrow;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Box;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Kind;
import id.onestop.licensing.domain.catalogue.editor.WorkflowDrawing.Spot;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ways back above the line: the shorter, the lower, and none at the height of another that it meets. Ways that arrive at a
 * box come down at its right half, those that leave it rise from its left half, so that they cross each other little.
 */
final class WaysBack {

    private static final int LEVEL = 24;
    private static final int STEP = 12;
    private static final int EDGE = 16;

    private final List<Way> ways;

    /** A way from a place on the line to an earlier one, at a height above it from 1. */
    private record Way(Kind kind, Step from, Step to, int start, int end, int level) {
        boolean meets(Way other) {
            return end < other.start && other.end < start;
        }

        Way at(int height) {
            return new Way(kind, from, to, start, end, height);
        }
    }

    WaysBack(Workflow workflow) {
        var line = workflow.mainLine();
        var found = line.stream()
                .flatMap(step -> Stream.concat(
                        step.maySendBackTo().stream()
                                .flatMap(code -> workflow.find(code).stream())
                                .map(to -> way(Kind.BACK, line, step, to)),
                        step.mayReturn() && !step.equals(line.get(0))
                                ? Stream.of(way(Kind.RETURN, line, step, line.get(0)))
                                : Stream.of()))
                .filter(way -> way.end >= 0 && way.start != way.end)
                .sorted(Comparator.comparingInt(way -> Math.abs(way.start - way.end)))
                .toList();
        ways = levelled(found);
    }

    private static Way way(Kind kind, List<Step> line, Step from, Step to) {
        return new Way(kind, from, to, line.indexOf(from), line.indexOf(to), 0);
    }

    private static List<Way> levelled(List<Way> found) {
        var levelled = new ArrayList<Way>();
        for (var way : found) {
            int highest = levelled.stream()
                    .filter(way::meets)
                    .mapToInt(Way::level)
                    .max()
                    .orElse(0);
            levelled.add(way.at(highest + 1));
        }
        return levelled;
    }

    /** How much room they take above the line. */
    int height() {
        return ways.stream().mapToInt(Way::level).max().orElse(0) * LEVEL + (ways.isEmpty() ? 0 : LEVEL / 2);
    }

    void paint(Map<String, Box> boxes, List<Arrow> arrows) {
        var leaving = new HashMap<String, Integer>();
        var arriving = new HashMap<String, Integer>();
        for (var way : ways) {
            var from = boxes.get(way.from.code());
            var to = boxes.get(way.to.code());
            if (from != null && to != null) {
                int start = from.x() + EDGE + STEP * (leaving.merge(way.from.code(), 1, Integer::sum) - 1);
                int end = to.right() - EDGE - STEP * (arriving.merge(way.to.code(), 1, Integer::sum) - 1);
                int y = from.y() - LEVEL / 2 - LEVEL * (way.level - 1) - STEP / 2;
                arrows.add(new Arrow(
                        way.kind,
                        way.from.code(),
                        way.to.code(),
                        "M" + start + " " + from.y() + "V" + y + "H" + end + "V" + to.y(),
                        new Spot((start + end) / 2, y - 4)));
            }
        }
    }
}
