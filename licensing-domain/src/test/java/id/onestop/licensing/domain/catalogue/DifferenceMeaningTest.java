package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.Words;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("What a revision means for people")
class DifferenceMeaningTest {

    private static List<String> meaning(Consumer<Sketch> revised) {
        var after = Sketch.electronic();
        revised.accept(after);
        return DifferenceMeaning.of(Sketch.electronic().definition(), after.definition()).stream()
                .map(Words::en)
                .toList();
    }

    private static Arguments row(String said, Consumer<Sketch> revised) {
        return Arguments.of(said, revised);
    }

    static Stream<Arguments> counted() {
        return Stream.of(
                row("found complete and correct", it -> it.start = ClockStart.ACCEPTANCE),
                row("now part of the promise", it -> it.excludesRecommendation = false),
                row("no longer stands still while another system", it -> it.pauses.remove(ClockPause.PARTNER_OUTAGE)),
                row("silence on working day 5", it -> it.deemed = new DeemedDecision(5, "SKB", true)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("counted")
    void says_how_the_promise_is_counted_where_its_number_stays(String said, Consumer<Sketch> revised) {
        assertThat(meaning(revised))
                .anySatisfy(sentence -> assertThat(sentence).contains(said))
                .noneMatch(sentence -> sentence.startsWith("The promise stays"));
    }

    @Test
    void says_that_the_promise_stays_where_nothing_of_it_changes() {
        assertThat(meaning(it -> it.pauses = EnumSet.allOf(ClockPause.class)))
                .contains("The promise stays 3 working days.");
    }

    @Test
    void names_who_acts_where_that_changes() {
        Consumer<Sketch> revised = it -> it.step("verifikasi").post = "cetak";

        assertThat(meaning(revised))
                .anySatisfy(sentence ->
                        assertThat(sentence).isEqualTo("\"Step verifikasi\" is done by cetak, before by koordinator."));
        var after = Sketch.electronic();
        revised.accept(after);
        assertThat(StandardPassages.steps(after.definition()))
                .extracting(TextDifference.Passage::text)
                .contains("Langkah verifikasi (cetak)", "Langkah masuk (pemohon)");
        assertThat(meaning(it -> {})).noneMatch(sentence -> sentence.contains("is done by"));
    }
}
