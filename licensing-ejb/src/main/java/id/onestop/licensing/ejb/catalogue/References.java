package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.Procedure.Node;
import id.onestop.licensing.domain.catalogue.Requirement;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.ejb.shared.yaml.YamlMap;
import id.onestop.licensing.ejb.shared.yaml.YamlValue;
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
        chart(service.map("procedure").map("chart"), definition);
    }

    static void unique(List<YamlMap> blocks, String key) {
        var seen = new HashSet<String>();
        for (var block : blocks) {
            String code = block.string(key);
            if (!code.isEmpty() && !seen.add(code)) {
                block.fault(key, "\"" + code + "\" is used twice", "Give one of the two another " + key);
            }
        }
    }

    static void known(YamlValue value, List<String> codes) {
        String code = value.string();
        if (!code.isEmpty() && !codes.contains(code)) {
            value.fault("names \"" + code + "\", which does not exist", ServiceReader.oneOf(codes));
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
                            block.optional("beside").stream())
                    .flatMap(values -> values)
                    .forEach(value -> known(value, codes));
        }
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
                    .forEach(key ->
                            value.fault("names \"" + key + "\", which does not exist", ServiceReader.oneOf(keys)));
        }
    }
}
