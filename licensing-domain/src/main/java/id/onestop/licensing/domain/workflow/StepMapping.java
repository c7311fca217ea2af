package id.onestop.licensing.domain.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which step of a newer version stands for a step that it no longer has; a step that nobody named stands for itself.
 *
 * @param renamed code of the new step by the code of the old one
 */
public record StepMapping(Map<String, String> renamed) {

    public static final StepMapping NONE = new StepMapping(Map.of());

    private static final String TO = ">";

    public StepMapping {
        renamed = Map.copyOf(renamed);
    }

    /** From {@link #text()}. */
    public static StepMapping of(String text) {
        return text.isEmpty()
                ? NONE
                : new StepMapping(Arrays.stream(text.split(" "))
                        .map(pair -> pair.split(TO, 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** One line, as it is kept; in an order that does not change. */
    public String text() {
        return new TreeMap<>(renamed)
                .entrySet().stream()
                        .map(pair -> pair.getKey() + TO + pair.getValue())
                        .collect(Collectors.joining(" "));
    }

    /** What a step is called from now on. */
    public String now(WorkItem done) {
        return renamed.getOrDefault(done.lineStep(), done.lineStep());
    }

    /** The step of the new version that stands for an old one. */
    public Optional<Step> in(Workflow then, String code) {
        return then.find(renamed.getOrDefault(code, code));
    }

    /** Whether a newer version has a step no more: none of its code that does the same. */
    public static boolean gone(Step old, Workflow then) {
        return then.find(old.code()).filter(step -> step.kind() == old.kind()).isEmpty();
    }

    /** Whether a step may stand for an old one as far as the steps themselves say: it does the same, at a post. */
    public static boolean fits(Step old, Step step) {
        return old.kind() == step.kind() && step.actingPost().isPresent();
    }
}
