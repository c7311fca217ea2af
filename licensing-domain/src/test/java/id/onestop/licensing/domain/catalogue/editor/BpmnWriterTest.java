package id.onestop.licensing.domain.catalogue.editor;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Sketch;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What other tools ask of a BPMN file: every name leads somewhere, and everything has its place in the diagram. */
class BpmnWriterTest {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";
    private static final Set<String> NODES =
            Set.of("startEvent", "endEvent", "userTask", "serviceTask", "exclusiveGateway", "boundaryEvent");

    static Stream<Sketch> sketches() {
        return Stream.of(
                Sketch.electronic(),
                Sketch.paper(),
                Sketch.both(),
                Sketch.electronic().asking("periksa", "verifikasi"));
    }

    private static Document read(Sketch sketch) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var text = BpmnWriter.write(
                "izin-uji",
                "Izin \"uji\" & lain",
                sketch.definition().workflow().steps(),
                "en");
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String space, String name) {
        var found = document.getElementsByTagNameNS(space, name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> nodes(Document document) {
        return NODES.stream()
                .flatMap(name -> all(document, MODEL, name).stream())
                .toList();
    }

    private static List<String> attributes(List<Element> elements, String name) {
        return elements.stream().map(element -> element.getAttribute(name)).toList();
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void everyLineLeadsFromANodeToANode(Sketch sketch) throws Exception {
        var document = read(sketch);
        var nodes = attributes(nodes(document), "id");
        var flows = all(document, MODEL, "sequenceFlow");
        assertThat(nodes).doesNotHaveDuplicates();
        assertThat(attributes(flows, "sourceRef")).isSubsetOf(nodes);
        assertThat(attributes(flows, "targetRef")).isSubsetOf(nodes);
        assertThat(attributes(all(document, MODEL, "boundaryEvent"), "attachedToRef"))
                .isSubsetOf(nodes);
        for (var flow : flows) {
            assertThat(below(document, flow.getAttribute("sourceRef"), "outgoing"))
                    .contains(flow.getAttribute("id"));
            assertThat(below(document, flow.getAttribute("targetRef"), "incoming"))
                    .contains(flow.getAttribute("id"));
        }
    }

    private static List<String> below(Document document, String id, String name) {
        return nodes(document).stream()
                .filter(node -> node.getAttribute("id").equals(id))
                .flatMap(node -> {
                    var children = node.getElementsByTagNameNS(MODEL, name);
                    return IntStream.range(0, children.getLength())
                            .mapToObj(i -> children.item(i).getTextContent());
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void everyStepIsThereAndEverythingHasItsPlace(Sketch sketch) throws Exception {
        var document = read(sketch);
        var ids = attributes(nodes(document), "id");
        assertThat(ids)
                .containsAll(sketch.definition().workflow().steps().stream()
                        .map(step -> "Step_" + step.code())
                        .toList());
        var shapes = all(document, DI, "BPMNShape");
        assertThat(attributes(shapes, "bpmnElement")).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(shapes)
                .allSatisfy(shape -> assertThat(
                                shape.getElementsByTagNameNS(DC, "Bounds").getLength())
                        .isEqualTo(1));
        var lines = new ArrayList<>(attributes(all(document, MODEL, "sequenceFlow"), "id"));
        lines.addAll(attributes(all(document, MODEL, "association"), "id"));
        var edges = all(document, DI, "BPMNEdge");
        assertThat(attributes(edges, "bpmnElement")).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(edges)
                .allSatisfy(edge -> assertThat(
                                edge.getElementsByTagNameNS(LINES, "waypoint").getLength())
                        .isGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("sketches")
    void artefactsFollowTheFlowAsTheModelOrdersThem(Sketch sketch) throws Exception {
        var process = all(read(sketch), MODEL, "process").get(0);
        var names = new ArrayList<String>();
        for (var child = process.getFirstChild(); child != null; child = child.getNextSibling()) {
            names.add(child.getLocalName());
        }
        int first = names.indexOf("association");
        assertThat(first < 0 ? List.of() : names.subList(first, names.size())).allMatch("association"::equals);
        assertThat(names).containsOnlyOnce("startEvent");
    }

    @Test
    void theNameIsWrittenSafely() throws Exception {
        var process = all(read(Sketch.electronic()), MODEL, "process").get(0);
        assertThat(process.getAttribute("name")).isEqualTo("Izin \"uji\" & lain");
        assertThat(process.getAttribute("isExecutable")).isEqualTo("false");
    }
}
