package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import id.onestop.licensing.domain.shared.Words;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The difference of two revisions")
class ConditionWordsTest {

    @Test
    void says_of_whom_a_new_requirement_is_asked() {
        var before = Sketch.electronic();
        var after = Sketch.electronic();
        after.requirements.add(Sketch.requirement(
                "surat",
                new Condition(Set.of(ApplicationKind.RENEWAL), Set.of(Channel.ASSISTED), true, null),
                null,
                ""));

        var difference = StandardDifference.between(before.definition(), after.definition());

        assertThat(difference.meaning())
                .extracting(Words::en)
                .anySatisfy(sentence -> assertThat(sentence)
                        .startsWith("New requirements: surat (only for an application of kind ")
                        .contains("only when applied for at the counter", "only through a proxy"));
        assertThat(difference.sections())
                .flatExtracting(StandardDifference.Section::changes)
                .extracting(TextDifference.Change::afterText)
                .anySatisfy(text -> assertThat(text).contains("[hanya bila dikuasakan]", "[hanya untuk permohonan "));
    }
}
