package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The superior of a step")
class EscalationTest {

    private static String superior(Sketch sketch, String step) {
        var definition = sketch.definition();
        return Escalation.superior(definition, definition.workflow().step(step));
    }

    private static String post(Sketch sketch, String step) {
        return sketch.definition().workflow().step(step).actingPost().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"periksa", "verifikasi"})
    void is_the_post_that_the_service_names(String step) {
        assertThat(superior(Sketch.electronic(), step)).isEqualTo("atasan");
    }

    @Test
    void is_never_the_post_of_the_step_itself() {
        var sketch = Sketch.electronic();
        sketch.escalation = new Escalation(post(sketch, "verifikasi"), null, Escalation.USUAL, List.of());

        assertThat(superior(sketch, "periksa")).isEqualTo(post(sketch, "verifikasi"));
        assertThat(superior(sketch, "verifikasi")).isEqualTo(post(sketch, "putusan"));
    }

    @Test
    void is_nobody_below_the_head_for_the_head() {
        assertThat(superior(Sketch.electronic(), "putusan"))
                .isEqualTo(Escalation.head(Sketch.electronic().definition()));
    }

    @Test
    void is_told_to_be_missing_where_the_next_approval_has_to_stand_for_it() {
        var sketch = Sketch.electronic();
        sketch.escalation = Escalation.DEFAULT;

        assertThat(Escalation.unled(sketch.definition())).extracting(Step::code).contains("periksa", "verifikasi");
        assertThat(Escalation.unled(Sketch.electronic().definition())).isEmpty();
    }
}
