package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.catalogue.ServiceDefinition;
import id.onestop.licensing.domain.catalogue.Step;
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
 * @param posts by Indonesian name, as the agency names them today, and other offices as the definition names them
 * @param parts requirements, questions and declarations by what the record calls them, such as {@code requirement:str}
 */
public record RecordedNames(Map<String, Words> steps, Map<String, Words> posts, Map<String, Words> parts) {

    public RecordedNames {
        steps = Map.copyOf(steps);
        posts = Map.copyOf(posts);
        parts = Map.copyOf(parts);
    }

    static RecordedNames of(ServiceDefinition definition, List<PostView> posts) {
        var names = new HashMap<String, Words>();
        posts.forEach(post -> names.putIfAbsent(post.name().id(), post.name()));
        definition.workflow().steps().stream()
                .map(RecommendationView::office)
                .forEach(office -> names.putIfAbsent(office.id(), office));
        var steps = definition.workflow().steps().stream().collect(Collectors.toMap(Step::code, Step::name));
        return new RecordedNames(steps, names, parts(definition));
    }

    private static Map<String, Words> parts(ServiceDefinition definition) {
        var parts = new HashMap<String, Words>();
        definition.requirements().forEach(one -> parts.put("requirement:" + one.code(), one.name()));
        definition.form().questions().forEach(one -> parts.put("questions:" + one.code(), one.label()));
        definition.declarations().forEach(one -> parts.put("declarations:" + one.code(), one.text()));
        return parts;
    }

    /** What a fact of this name calls one part of the service; the code itself where the definition has none such. */
    public Words part(String fact, String code) {
        return parts.getOrDefault(fact + ":" + code, Words.of(code));
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
