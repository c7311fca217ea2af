package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.catalogue.Form.Question;
import id.onestop.licensing.domain.catalogue.QuestionKind;
import id.onestop.licensing.domain.shared.Words;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a page was drawn from")
class SeenAnswersTest {

    private static final List<Question> ASKED = List.of(question("placeName"), question("placeStreet"));

    private static Question question(String code) {
        return new Question(code, QuestionKind.TEXT, new Words(code, code), null, true, 80, null, List.of(), null);
    }

    private static String seen(Map<String, String> answers) {
        return SeenAnswers.of(ASKED, new Answers(answers));
    }

    @Test
    void is_the_answers_to_its_own_questions() {
        var drawn = seen(Map.of("placeName", "Melati", "phone", "0812"));

        assertThat(seen(Map.of("placeName", "Melati", "phone", "0813"))).isEqualTo(drawn);
        assertThat(seen(Map.of("placeName", "Mawar"))).isNotEqualTo(drawn);
        assertThat(seen(Map.of("placeStreet", "Melati"))).isNotEqualTo(drawn);
        assertThat(drawn).doesNotContain("Melati");
    }

    @Test
    void differs_from_what_is_typed_where_the_same_would_not_be_kept() {
        var kept = new Answers(Map.of("placeName", "Praktik Melati"));

        assertThat(SeenAnswers.changed(ASKED, kept, Map.of("placeName", " Praktik  Melati ")))
                .isEmpty();
        assertThat(SeenAnswers.changed(ASKED, kept, Map.of("placeName", "Praktik Mawar", "placeStreet", "Jl. 1")))
                .extracting(Question::code)
                .containsExactly("placeName", "placeStreet");
    }
}
