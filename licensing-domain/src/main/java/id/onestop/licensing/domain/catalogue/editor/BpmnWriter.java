package id.onestop.licensing.domain.catalogue.editor;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.editor.BpmnDiagram.Edge;
import id.onestop.licensing.domain.catalogue.editor.BpmnDiagram.Node;
import id.onestop.licensing.domain.catalogue.editor.BpmnDiagram.Point;
import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the steps of a definition as BPMN 2.0 with its diagram, for other tools to open; to be read, not to be executed. */
public final class BpmnWriter {

    private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String DC = "http://www.omg.org/spec/DD/20100524/DC";
    private static final String LINES = "http://www.omg.org/spec/DD/20100524/DI";

    private final BpmnDiagram diagram;
    private final XMLStreamWriter xml;

    private BpmnWriter(BpmnDiagram diagram, XMLStreamWriter xml) {
        this.diagram = diagram;
        this.xml = xml;
    }

    /**
     * Writes it.
     *
     * @param code of the service
     * @param name of the process
     * @param language of the names
     */
    public static String write(String code, String name, List<Step> steps, String language) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            new BpmnWriter(BpmnDiagram.of(steps, language), xml).document(BpmnDiagram.id("Process", code), name);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void document(String process, String name) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setPrefix("bpmn", MODEL);
        xml.writeStartElement("bpmn", "definitions", MODEL);
        xml.writeNamespace("bpmn", MODEL);
        xml.writeNamespace("bpmndi", DI);
        xml.writeNamespace("dc", DC);
        xml.writeNamespace("di", LINES);
        xml.writeAttribute("id", "Definitions_" + process);
        xml.writeAttribute("targetNamespace", "urn:licensing:definition");
        process(process, name);
        xml.writeStartElement("bpmndi", "BPMNDiagram", DI);
        xml.writeAttribute("id", "Diagram_" + process);
        xml.writeStartElement("bpmndi", "BPMNPlane", DI);
        xml.writeAttribute("id", "Plane_" + process);
        xml.writeAttribute("bpmnElement", process);
        for (var node : diagram.nodes()) {
            shape(node);
        }
        for (var edge : diagram.edges()) {
            line(edge);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void process(String id, String name) throws XMLStreamException {
        xml.writeStartElement("bpmn", "process", MODEL);
        xml.writeAttribute("id", id);
        xml.writeAttribute("name", name);
        xml.writeAttribute("isExecutable", "false");
        for (var node : diagram.nodes()) {
            node(node);
        }
        for (var edge : diagram.edges()) {
            xml.writeStartElement("bpmn", edge.flow() ? "sequenceFlow" : "association", MODEL);
            xml.writeAttribute("id", edge.id());
            if (edge.flow() && !edge.name().isEmpty()) {
                xml.writeAttribute("name", edge.name());
            }
            xml.writeAttribute("sourceRef", edge.from());
            xml.writeAttribute("targetRef", edge.to());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void node(Node node) throws XMLStreamException {
        xml.writeStartElement("bpmn", node.element(), MODEL);
        xml.writeAttribute("id", node.id());
        if (!node.name().isEmpty()) {
            xml.writeAttribute("name", node.name());
        }
        if (!node.attachedTo().isEmpty()) {
            xml.writeAttribute("cancelActivity", "false");
            xml.writeAttribute("attachedToRef", node.attachedTo());
        }
        for (var edge : diagram.edges()) {
            if (edge.flow() && edge.to().equals(node.id())) {
                text("incoming", edge.id());
            }
        }
        for (var edge : diagram.edges()) {
            if (edge.flow() && edge.from().equals(node.id())) {
                text("outgoing", edge.id());
            }
        }
        if (!node.attachedTo().isEmpty()) {
            xml.writeEmptyElement("bpmn", "messageEventDefinition", MODEL);
            xml.writeAttribute("id", node.id() + "_definition");
        }
        xml.writeEndElement();
    }

    private void text(String element, String text) throws XMLStreamException {
        xml.writeStartElement("bpmn", element, MODEL);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void shape(Node node) throws XMLStreamException {
        xml.writeStartElement("bpmndi", "BPMNShape", DI);
        xml.writeAttribute("id", node.id() + "_di");
        xml.writeAttribute("bpmnElement", node.id());
        if (node.element().equals("exclusiveGateway")) {
            xml.writeAttribute("isMarkerVisible", "true");
        }
        xml.writeEmptyElement("dc", "Bounds", DC);
        xml.writeAttribute("x", Integer.toString(node.x()));
        xml.writeAttribute("y", Integer.toString(node.y()));
        xml.writeAttribute("width", Integer.toString(node.width()));
        xml.writeAttribute("height", Integer.toString(node.height()));
        xml.writeEndElement();
    }

    private void line(Edge edge) throws XMLStreamException {
        xml.writeStartElement("bpmndi", "BPMNEdge", DI);
        xml.writeAttribute("id", edge.id() + "_di");
        xml.writeAttribute("bpmnElement", edge.id());
        for (Point point : edge.points()) {
            xml.writeEmptyElement("di", "waypoint", LINES);
            xml.writeAttribute("x", Integer.toString(point.x()));
            xml.writeAttribute("y", Integer.toString(point.y()));
        }
        xml.writeEndElement();
    }
}
