package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of whom a requirement is asked, in words that an applicant understands. */
final class ConditionWords {

    private ConditionWords() {}

    /** Each part of the condition; nothing where it is asked of everybody. */
    static List<Words> of(ServiceDefinition definition, Requirement requirement) {
        var condition = requirement.condition();
        return Stream.of(
                        kinds(condition), channels(condition), proxy(condition), answer(definition, condition.answer()))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The name with the condition behind it, in brackets. */
    static Words named(ServiceDefinition definition, Requirement requirement) {
        var parts = of(definition, requirement);
        var name = requirement.name();
        return parts.isEmpty()
                ? name
                : new Words(
                        name.id() + " (" + parts.stream().map(Words::id).collect(Collectors.joining("; ")) + ")",
                        name.en() + " (" + parts.stream().map(Words::en).collect(Collectors.joining("; ")) + ")");
    }

    private static @Nullable Words kinds(Condition condition) {
        var kinds =
                condition.kinds().stream().sorted().map(ApplicationKind::words).toList();
        return kinds.isEmpty()
                ? null
                : new Words(
                        "hanya untuk permohonan "
                                + kinds.stream().map(Words::id).collect(Collectors.joining(" atau ")),
                        "only for an application of kind "
                                + kinds.stream().map(Words::en).collect(Collectors.joining(" or ")));
    }

    private static @Nullable Words channels(Condition condition) {
        if (condition.channels().isEmpty() || condition.channels().size() == Channel.values().length) {
            return null;
        }
        return condition.channels().contains(Channel.ONLINE)
                ? new Words("hanya bila diajukan secara online", "only when applied for online")
                : new Words("hanya bila diajukan di loket", "only when applied for at the counter");
    }

    private static @Nullable Words proxy(Condition condition) {
        if (condition.viaProxy() == null) {
            return null;
        }
        return condition.viaProxy()
                ? new Words("hanya bila dikuasakan", "only through a proxy")
                : new Words("hanya bila diurus sendiri", "only without a proxy");
    }

    /** The question and the answer as the form words them. */
    private static @Nullable Words answer(ServiceDefinition definition, @Nullable ShownWhen when) {
        if (when == null) {
            return null;
        }
        var question = definition.form().question(when.question());
        var label = question.map(Form.Question::label).orElseGet(() -> Words.of(when.question()));
        var answer = question.flatMap(one -> one.choice(when.answer()))
                .map(Form.Choice::label)
                .orElseGet(() -> Words.of(when.answer()));
        return new Words(
                "hanya bila \"" + label.id() + "\" dijawab \"" + answer.id() + "\"",
                "only if \"" + label.en() + "\" is answered \"" + answer.en() + "\"");
    }
}
