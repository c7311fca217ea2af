package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Form.ShownWhen;
import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    @ParameterizedTest
    @EnumSource(ApplicationKind.class)
    void withoutAConditionARequirementIsForEverybody(ApplicationKind kind) {
        assertThat(Condition.ALWAYS.holds(Circumstances.of(kind, Channel.ONLINE, false)))
                .isTrue();
        assertThat(Condition.ALWAYS.holds(Circumstances.of(kind, Channel.ASSISTED, true)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "RENEWAL, ASSISTED, true,  true",
        "NEW,     ASSISTED, true,  false",
        "RENEWAL, ONLINE,   true,  false",
        "RENEWAL, ASSISTED, false, false",
    })
    void everyPartOfAConditionMustHold(ApplicationKind kind, Channel channel, boolean viaProxy, boolean asked) {
        var condition = new Condition(Set.of(ApplicationKind.RENEWAL), Set.of(Channel.ASSISTED), true, null);
        assertThat(condition.holds(Circumstances.of(kind, channel, viaProxy))).isEqualTo(asked);
    }

    @ParameterizedTest
    @CsvSource(
            value = {"DATED, true", "LIFETIME, false", "-, false"},
            nullValues = "-")
    void anAnswerMustBeTheOneThatIsNamed(@Nullable String given, boolean asked) {
        var condition = new Condition(Set.of(), Set.of(), null, new ShownWhen("strValidity", "DATED"));
        Map<String, String> answers = given == null ? Map.of() : Map.of("strValidity", given);

        assertThat(condition.holds(new Circumstances(ApplicationKind.NEW, Channel.ONLINE, false, answers)))
                .isEqualTo(asked);
    }
}
