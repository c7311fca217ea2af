package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageKeysTest {

    @Test
    void aListGoesOnBeforeTheLastRowOfThePage() {
        assertThat(PageKeys.before(Asked.of(Map.of("before", "17")))).isEqualTo(17);
        assertThat(PageKeys.next(new Page<>(List.of("a"), "17"))).isEqualTo("?before=17");
        assertThat(PageKeys.next(new Page<>(List.of("a"), null))).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "x", "9999999999999999999", "1 or 1"})
    void whatIsNoKeyBeginsTheList(String said) {
        assertThat(PageKeys.before(Asked.of(Map.of("before", said)))).isEqualTo(Long.MAX_VALUE);
    }
}
