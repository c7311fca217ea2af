package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.Step;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of a definition in the words of BPMN, with places: what follows one another runs downwards, what an office is asked
 * beside stands at the right (a message that interrupts nothing), ways back run at the left.
 */
record BpmnDiagram(List<Node> nodes, List<Edge> edges) {

    BpmnDiagram {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * A thing in the diagram.
     *
     * @param attachedTo the step that it hangs on; empty for what stands by itself
     */
    record Node(String id, String element, String name, String attachedTo, int x, int y, int width, int height) {

        Point side(int dx, int dy) {
            return new Point(x + width * (1 + dx) / 2, y + height * (1 + dy) / 2);
        }
    }

    /**
     * A line.
     *
     * @param flow work goes along it; otherwise it only tells that both belong together
     */
    record Edge(String id, boolean flow, String name, String from, String to, List<Point> points) {
        Edge {
            points = List.copyOf(points);
        }
    }

    /** A point of a line. */
    record Point(int x, int y) {}

    static BpmnDiagram of(List<Step> steps, String language) {
        return new Drawing(language).draw(steps);
    }

    /** A name that XML allows. */
    static String id(String prefix, String code) {
        return prefix + "_" + code.replaceAll("[^A-Za-z0-9_.-]", "_");
    }

    /** Puts one after the other. */
    private static final class Drawing {

        private static final int LEFT = 400;
        private static final int RIGHT = 900;
        private static final int ROW = 220;
        private static final int WIDE = 300;
        private static final int HIGH = 84;
        private static final int EVENT = 36;
        private static final int GATE = 50;
        private static final int LANE = 22;

        private final boolean english;
        private final Map<String, Node> nodes = new LinkedHashMap<>();
        private final List<Edge> edges = new ArrayList<>();
        private int lanes;

        Drawing(String language) {
            english = language.equals("en");
        }

        BpmnDiagram draw(List<Step> steps) {
            var line = steps.stream().filter(step -> step.beside() == null).toList();
            int y = 140;
            for (var step : line) {
                task(step, LEFT, y);
                y += ROW;
            }
            ends(line, y);
            if (!line.isEmpty()) {
                event("Start", "startEvent", "", LEFT + (WIDE - EVENT) / 2, 40);
                down("Start", task(line.get(0)), "");
            }
            line.forEach(this::leaving);
            steps.stream().filter(step -> step.beside() != null).forEach(this::beside);
            steps.forEach(this::waits);
            return new BpmnDiagram(List.copyOf(nodes.values()), edges);
        }

        private void ends(List<Step> line, int y) {
            if (line.stream().anyMatch(step -> step.next().isEmpty())) {
                event("End", "endEvent", "", LEFT + (WIDE - EVENT) / 2, y);
            }
            if (line.stream().anyMatch(Step::mayReject)) {
                event("Rejected", "endEvent", word("Ditolak", "Refused"), RIGHT, y);
            }
            if (line.stream().anyMatch(Step::mayReturn)) {
                put(new Node(
                        "Correction",
                        "userTask",
                        word("Pemohon memperbaiki", "The applicant corrects it"),
                        "",
                        RIGHT,
                        140,
                        WIDE,
                        HIGH));
            }
        }

        private String word(String id, String en) {
            return english ? en : id;
        }

        private Node task(Step step, int x, int y) {
            String element = step.actor() == Actor.SYSTEM ? "serviceTask" : "userTask";
            return put(new Node(
                    task(step),
                    element,
                    english ? step.name().en() : step.name().id(),
                    "",
                    x,
                    y,
                    WIDE,
                    HIGH));
        }

        private static String task(Step step) {
            return id("Step", step.code());
        }

        private Node event(String id, String element, String name, int x, int y) {
            return put(new Node(id, element, name, "", x, y, EVENT, EVENT));
        }

        private Node put(Node node) {
            nodes.put(node.id(), node);
            return node;
        }

        private Optional<Node> node(String id) {
            return Optional.ofNullable(nodes.get(id));
        }

        /** A step with several ways out has a gateway below it. */
        private void leaving(Step step) {
            int ways = Math.max(1, step.next().size())
                    + step.maySendBackTo().size()
                    + (step.mayReturn() ? 1 : 0)
                    + (step.mayReject() ? 1 : 0);
            String from = ways > 1 ? gate(step) : task(step);
            step.next().forEach(code -> onward(from, id("Step", code)));
            if (step.next().isEmpty()) {
                onward(from, "End");
            }
            step.maySendBackTo().forEach(code -> back(from, id("Step", code), word("kembali", "back")));
            if (step.mayReject()) {
                aside(from, "Rejected", word("ditolak", "refused"));
            }
            if (step.mayReturn()) {
                aside(from, "Correction", word("dikembalikan", "returned"));
                if (edges.stream().noneMatch(edge -> edge.from().equals("Correction"))) {
                    first().ifPresent(check -> back("Correction", check, ""));
                }
            }
        }

        private Optional<String> first() {
            return nodes.keySet().stream().filter(id -> id.startsWith("Step_")).findFirst();
        }

        private String gate(Step step) {
            var task = nodes.get(task(step));
            String id = id("Gate", step.code());
            if (task != null) {
                put(new Node(
                        id, "exclusiveGateway", "", "", LEFT + (WIDE - GATE) / 2, task.y() + HIGH + 36, GATE, GATE));
                down(task.id(), id, "");
            }
            return id;
        }

        private void onward(String from, String to) {
            node(to).ifPresent(target -> {
                var source = nodes.get(from);
                boolean next = source != null && target.y() > source.y() && target.y() - source.y() < ROW + HIGH;
                if (next) {
                    down(from, to, "");
                } else {
                    back(from, to, "");
                }
            });
        }

        private void down(String from, String to, String name) {
            var source = nodes.get(from);
            var target = nodes.get(to);
            if (source != null && target != null) {
                edge(true, name, source, target, List.of(source.side(0, 1), target.side(0, -1)));
            }
        }

        /** Around at the left. */
        private void back(String from, String to, String name) {
            var source = nodes.get(from);
            var target = nodes.get(to);
            if (source != null && target != null) {
                int x = LEFT - LANE * ++lanes;
                var out = source.side(-1, 0);
                var in = target.side(-1, 0);
                edge(true, name, source, target, List.of(out, new Point(x, out.y()), new Point(x, in.y()), in));
            }
        }

        /** Across to the right. */
        private void aside(String from, String to, String name) {
            var source = nodes.get(from);
            var target = nodes.get(to);
            if (source != null && target != null) {
                int x = RIGHT - LANE * ++lanes;
                var out = source.side(1, 0);
                var in = target.side(-1, 0);
                edge(true, name, source, target, List.of(out, new Point(x, out.y()), new Point(x, in.y()), in));
            }
        }

        /** Whoever has the step may ask; the step itself goes on. */
        private void beside(Step office) {
            var asking = nodes.get(id("Step", String.valueOf(office.beside())));
            if (asking == null) {
                return;
            }
            var asks = new Node(
                    id("Asks", office.code()),
                    "boundaryEvent",
                    "",
                    asking.id(),
                    asking.x() + WIDE - EVENT / 2,
                    asking.y() + HIGH / 2 - EVENT / 2,
                    EVENT,
                    EVENT);
            put(asks);
            long others = nodes.values().stream()
                    .filter(node -> node.x() == RIGHT && node.width() == WIDE)
                    .count();
            var task = task(office, RIGHT, asking.y() + (int) others * (HIGH + LANE));
            var answered = event(
                    id("Answered", office.code()),
                    "endEvent",
                    word("Dijawab", "Answered"),
                    RIGHT + WIDE + 2 * LANE,
                    task.y() + (HIGH - EVENT) / 2);
            edge(true, "", asks, task, List.of(asks.side(1, 0), task.side(-1, 0)));
            edge(true, "", task, answered, List.of(task.side(1, 0), answered.side(-1, 0)));
        }

        /** A step that cannot end before an office has answered. */
        private void waits(Step step) {
            for (String code : step.waitsFor()) {
                var from = nodes.get(id("Step", code));
                var to = nodes.get(task(step));
                if (from != null && to != null) {
                    edge(false, "", from, to, List.of(from.side(-1, 0), to.side(1, 0)));
                }
            }
        }

        private void edge(boolean flow, String name, Node from, Node to, List<Point> points) {
            edges.add(new Edge(
                    (flow ? "Flow_" : "Association_") + (edges.size() + 1), flow, name, from.id(), to.id(), points));
        }
    }
}
