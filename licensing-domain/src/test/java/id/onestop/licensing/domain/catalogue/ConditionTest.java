package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.Requirement.Condition;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConditionTest {

    @ParameterizedTest
    @EnumSource(ApplicationKind.class)
    void withoutAConditionARequirementIsForEverybody(ApplicationKind kind) {
        assertThat(Condition.ALWAYS.holds(kind, Channel.ONLINE, false)).isTrue();
        assertThat(Condition.ALWAYS.holds(kind, Channel.ASSISTED, true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "RENEWAL, ASSISTED, true,  true",
        "NEW,     ASSISTED, true,  false",
        "RENEWAL, ONLINE,   true,  false",
        "RENEWAL, ASSISTED, false, false",
    })
    void everyPartOfAConditionMustHold(ApplicationKind kind, Channel channel, boolean viaProxy, boolean asked) {
        var condition = new Condition(Set.of(ApplicationKind.RENEWAL), Set.of(Channel.ASSISTED), true);
        assertThat(condition.holds(kind, channel, viaProxy)).isEqualTo(asked);
    }
}
