package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Declaration;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Procedure.Node;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.StepKind;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/** Tells codes used twice and codes that nothing defines, each at its line. */
final class References {

    private static final String ANSWER = "answer.";
    private static final List<String> ACCOUNT_FIELDS = List.of("fullName", "nik", "email", "phone");

    private References() {}

    static void check(YamlMap service, ServiceDefinition definition) {
        for (String list :
                List.of("requirements", "form", "declarations", "legalBases", "returnReasons", "rejectionReasons")) {
            unique(service.optionalMaps(list), "code");
        }
        steps(service.map("workflow"), definition.workflow().steps());
        questions(service, definition);
        comparisons(service, definition);
        var requirements =
                definition.requirements().stream().map(Requirement::code).toList();
        service.optionalMaps("returnReasons").stream()
                .flatMap(reason -> reason.optionalList("requirements").stream())
                .forEach(value -> known(value, requirements));
        rules(service, definition);
        shares(service, definition);
        service.map("procedure").optionalMap("chart").ifPresent(chart -> chart(chart, definition));
        sop(service.map("procedure"), definition);
    }

    static void unique(List<YamlMap> blocks, String key) {
        var seen = new HashSet<String>();
        for (var block : blocks) {
            String code = block.string(key);
            if (!code.isEmpty() && !seen.add(code)) {
                block.faultAt(key, "CODE_TWICE", "value", code, "key", key);
            }
        }
    }

    private static void unknown(YamlValue value, String code, Collection<String> known) {
        if (known.isEmpty()) {
            value.fault("REFERENCE_NOTHING", "value", code);
        } else {
            value.fault("REFERENCE_UNKNOWN", "value", code, "allowed", String.join(", ", known));
        }
    }

    static void known(YamlValue value, List<String> codes) {
        String code = value.string();
        if (!code.isEmpty() && !codes.contains(code)) {
            unknown(value, code, codes);
        }
    }

    private static void steps(YamlMap workflow, List<Step> steps) {
        var codes = steps.stream().map(Step::code).toList();
        var blocks = workflow.optionalMaps("steps");
        unique(blocks, "code");
        for (var block : blocks) {
            Stream.of(
                            block.optionalList("next").stream(),
                            block.optionalList("maySendBackTo").stream(),
                            block.optionalList("waitsFor").stream(),
                            block.optional("beside").stream())
                    .flatMap(values -> values)
                    .forEach(value -> known(value, codes));
        }
        var ladders = workflow.optionalMap("escalation").stream()
                .flatMap(said -> said.optionalMaps("steps").stream())
                .toList();
        unique(ladders, "step");
        ladders.forEach(ladder -> known(ladder.value("step"), codes));
    }

    /** What another office sees of a file is named one by one. */
    private static void shares(YamlMap service, ServiceDefinition definition) {
        var codes = Stream.concat(
                        definition.form().questions().map(Question::code),
                        definition.requirements().stream().map(Requirement::code))
                .toList();
        service.map("workflow").optionalMaps("steps").stream()
                .flatMap(step -> step.optionalList("shares").stream())
                .forEach(value -> known(value, codes));
    }

    private static void questions(YamlMap service, ServiceDefinition definition) {
        var codes = definition.form().questions().map(Question::code).toList();
        var pages = service.optionalMaps("form").stream()
                .flatMap(section -> section.optionalMaps("pages").stream())
                .toList();
        var questions = pages.stream()
                .flatMap(page -> page.optionalMaps("questions").stream())
                .toList();
        unique(pages, "code");
        unique(questions, "code");
        questions.stream()
                .flatMap(question -> question.optionalMap("shownWhen").stream())
                .forEach(when -> known(when.value("question"), codes));
    }

    /** What the rules of requirements lean on: questions, declarations, steps beside the line. */
    private static void rules(YamlMap service, ServiceDefinition definition) {
        var questions = definition.form().questions().map(Question::code).toList();
        var declarations =
                definition.declarations().stream().map(Declaration::code).toList();
        var recommendations = definition.workflow().steps().stream()
                .filter(step -> step.kind() == StepKind.RECOMMENDATION)
                .map(Step::code)
                .toList();
        for (var requirement : service.optionalMaps("requirements")) {
            requirement.optional("validUntil").ifPresent(value -> known(value, questions));
            requirement.optionalMap("cites").ifPresent(cites -> known(cites.value("answer"), questions));
            requirement
                    .optionalMap("confirmation")
                    .ifPresent(confirmation -> known(confirmation.value("emailAnswer"), questions));
            requirement
                    .optionalMap("condition")
                    .flatMap(condition -> condition.optionalMap("answer"))
                    .ifPresent(answer -> known(answer.value("question"), questions));
            requirement.optional("declaration").ifPresent(value -> known(value, declarations));
            requirement
                    .optionalMap("recommendation")
                    .flatMap(rule -> rule.optional("step"))
                    .ifPresent(step -> known(step, recommendations));
        }
    }

    private static void sop(YamlMap procedure, ServiceDefinition definition) {
        var steps = definition.workflow().steps().stream().map(Step::code).toList();
        procedure.optionalMap("sop").stream()
                .flatMap(sop -> sop.optionalMaps("rows").stream())
                .flatMap(row -> row.optionalList("steps").stream())
                .forEach(step -> known(step, steps));
    }

    private static void comparisons(YamlMap service, ServiceDefinition definition) {
        var sources = Stream.of(
                        definition.form().questions().map(question -> ANSWER + question.code()),
                        ACCOUNT_FIELDS.stream().map(field -> "account." + field),
                        registerFields(definition))
                .flatMap(names -> names)
                .toList();
        service.optionalMaps("requirements").stream()
                .flatMap(requirement -> requirement.optionalMap("register").stream())
                .flatMap(register -> register.optionalMaps("compares").stream())
                .forEach(row -> known(row.value("with"), sources));
    }

    private static Stream<String> registerFields(ServiceDefinition definition) {
        return definition.requirements().stream()
                .flatMap(requirement -> requirement.registerRule().stream())
                .flatMap(rule -> rule.compares().stream().map(row -> rule.register() + "." + row.field()));
    }

    private static void chart(YamlMap chart, ServiceDefinition definition) {
        var keys =
                definition.procedure().chart().nodes().stream().map(Node::key).toList();
        unique(chart.optionalMaps("nodes"), "key");
        for (var value : chart.optionalList("edges")) {
            Stream.of(value.string().split("-", -1))
                    .map(String::strip)
                    .filter(key -> !key.isEmpty() && !keys.contains(key))
                    .forEach(key -> unknown(value, key, keys));
        }
    }
}
