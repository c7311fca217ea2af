package id.onestop.licensing.ejb.catalogue;

import static id.onestop.licensing.ejb.agency.AgencyProfileReader.code;
import static id.onestop.licensing.ejb.agency.AgencyProfileReader.words;
import static id.onestop.licensing.ejb.catalogue.RequirementReader.optionalWords;

import id.onestop.licensing.domain.catalogue.Actor;
import id.onestop.licensing.domain.catalogue.Budget;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.catalogue.Escalation;
import id.onestop.licensing.domain.catalogue.FourEyes;
import id.onestop.licensing.domain.catalogue.Procedure;
import id.onestop.licensing.domain.catalogue.Procedure.ChannelSteps;
import id.onestop.licensing.domain.catalogue.Procedure.Chart;
import id.onestop.licensing.domain.catalogue.Procedure.Edge;
import id.onestop.licensing.domain.catalogue.Procedure.Node;
import id.onestop.licensing.domain.catalogue.Sop;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;

/** Reads how the work runs ({@code workflow}) and how the standard draws it ({@code procedure}). */
final class WorkflowReader {

    private WorkflowReader() {}

    static Workflow workflow(YamlMap workflow) {
        return new Workflow(
                workflow.oneOf("fourEyes", FourEyes.class, FourEyes.ANOTHER_HOLDER),
                workflow.maps("steps").stream().map(WorkflowReader::step).toList(),
                workflow.optionalMap("escalation").map(EscalationReader::read).orElse(Escalation.DEFAULT));
    }

    private static Step step(YamlMap step) {
        var actor = step.oneOf("actor", Actor.class);
        return new Step(
                code(step, "code"),
                step.oneOf("kind", StepKind.class),
                words(step, "name"),
                actor,
                acts(step, actor, Actor.POST, "post") || actor == Actor.OFFICE && step.has("post")
                        ? code(step, "post")
                        : null,
                acts(step, actor, Actor.OFFICE, "office") ? words(step, "office") : null,
                step.optionalMap("budget").map(WorkflowReader::budget).orElse(null),
                optionalWords(step, "input"),
                optionalWords(step, "output"),
                step.bool("approving", false),
                step.bool("mayReturn", false),
                step.optionalStrings("maySendBackTo"),
                step.bool("mayReject", false),
                step.bool("optional", false),
                step.optionalString("beside").orElse(null),
                step.optionalStrings("waitsFor"),
                step.has("signatory") ? code(step, "signatory") : null,
                step.optionalStrings("shares"),
                step.optionalStrings("next"));
    }

    /** Who acts must be named, and nobody else; a mistyped kind of actor asks for nobody. */
    private static boolean acts(YamlMap step, Actor actor, Actor named, String key) {
        return step.value("actor").isSound() ? actor == named : step.has(key);
    }

    static Budget budget(YamlMap budget) {
        return new Budget(budget.integer("amount"), budget.oneOf("unit", Budget.Unit.class));
    }

    static Procedure procedure(YamlMap procedure) {
        return new Procedure(
                procedure.string("reference", ""),
                procedure.optionalMap("chart").map(WorkflowReader::chart).orElse(Chart.NONE),
                procedure.string("note", ""),
                procedure.string("appLink", ""),
                procedure.string("trackingLink", ""),
                procedure.optionalMaps("channels").stream()
                        .map(channel -> new ChannelSteps(
                                channel.oneOf("channel", Channel.class),
                                channel.string("title"),
                                channel.strings("steps")))
                        .toList(),
                procedure.optionalMap("sop").map(WorkflowReader::sop).orElse(null));
    }

    private static Sop sop(YamlMap sop) {
        return new Sop(
                sop.string("title"),
                sop.maps("columns").stream()
                        .map(column -> new Sop.Column(
                                column.string("title"), column.has("post") ? code(column, "post") : null))
                        .toList(),
                sop.maps("rows").stream()
                        .map(row -> new Sop.Row(
                                row.strings("activities"),
                                row.strings("steps"),
                                row.string("input"),
                                row.string("output")))
                        .toList(),
                sop.string("total"));
    }

    private static Chart chart(YamlMap chart) {
        return new Chart(
                chart.string("title"),
                chart.maps("nodes").stream()
                        .map(node -> new Node(node.string("key"), node.strings("lines")))
                        .toList(),
                chart.list("edges").stream().map(WorkflowReader::edge).toList());
    }

    private static Edge edge(YamlValue value) {
        String[] ends = value.string().split("-", -1);
        if (ends.length != 2) {
            value.fault("EDGE_ENDS");
            return new Edge("", "");
        }
        return new Edge(ends[0].strip(), ends[1].strip());
    }
}
