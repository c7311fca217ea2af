package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Is it said who is told first when a step takes its time? */
final class EscalationChecks {

    private EscalationChecks() {}

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var unled = Escalation.unled(definition);
        return unled.isEmpty() ? List.of() : List.of(unled(definition, surroundings, unled));
    }

    private static Finding unled(ServiceDefinition definition, Surroundings surroundings, List<Step> steps) {
        return Finding.warning(
                "ESC-01",
                new Words("Tangga eskalasi", "Escalation ladder"),
                new Words(
                        "Atasan tidak disebut: yang diberi tahu adalah jabatan persetujuan berikutnya, yang belum tentu atasannya: "
                                + list(definition, surroundings, steps, false) + ".",
                        "No superior is named: the post of the next approval is told, which need not be one: "
                                + list(definition, surroundings, steps, true) + "."),
                new Words(
                        "Sebut jabatan atasan pada tangga eskalasi, untuk layanan ini atau tiap langkahnya.",
                        "Name the superior's post on the ladder, for the service or for each of its steps."));
    }

    private static String list(
            ServiceDefinition definition, Surroundings surroundings, List<Step> steps, boolean english) {
        return steps.stream()
                .map(step -> {
                    String post = Escalation.superior(definition, step);
                    String name = surroundings.postNames().getOrDefault(post, post);
                    return (english ? step.name().en() : step.name().id()) + " → " + name;
                })
                .collect(Collectors.joining(", "));
    }
}
