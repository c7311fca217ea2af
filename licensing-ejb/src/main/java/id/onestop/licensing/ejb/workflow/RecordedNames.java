package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.catalogue.Workflow;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.agency.PostView;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the record calls steps and posts, in both languages: steps stand there by code, posts by the Indonesian name that
 * they had on the day.
 *
 * @param steps by code, as the file's definition names them
 * @param posts by Indonesian name, as the agency names them today
 */
public record RecordedNames(Map<String, Words> steps, Map<String, Words> posts) {

    public RecordedNames {
        steps = Map.copyOf(steps);
        posts = Map.copyOf(posts);
    }

    static RecordedNames of(Workflow workflow, List<PostView> posts) {
        var names = new HashMap<String, Words>();
        posts.forEach(post -> names.putIfAbsent(post.name().id(), post.name()));
        return new RecordedNames(workflow.steps().stream().collect(Collectors.toMap(Step::code, Step::name)), names);
    }

    /** The step of a code; the code itself where the definition has none such. */
    public Words step(String code) {
        return steps.getOrDefault(code, Words.of(code));
    }

    /** A post as it was recorded; in Indonesian alone where the agency no longer has it, or a substitute held it. */
    public Words post(@Nullable String recorded) {
        var name = recorded == null ? "" : recorded;
        return posts.getOrDefault(name, Words.of(name));
    }
}
