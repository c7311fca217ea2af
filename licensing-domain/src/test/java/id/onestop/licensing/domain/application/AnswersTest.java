package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private final AnswersConverter converter = new AnswersConverter();

    @Test
    void blankOnesAreNoAnswers() {
        assertThat(new Answers(Map.of("a", "  ", "b", " x ")).values()).isEqualTo(Map.of("b", "x"));
    }

    @Test
    void aBlankChangeRemoves() {
        var answers = new Answers(Map.of("a", "1", "b", "2"));

        assertThat(answers.with(Map.of("a", "", "c", "3")).values()).isEqualTo(Map.of("b", "2", "c", "3"));
        assertThat(answers.get("a")).isEqualTo("1");
    }

    @Test
    void areStoredWithTheirKeysInOrder() {
        assertThat(converter.convertToDatabaseColumn(new Answers(Map.of("b", "2", "a", "\"1\""))))
                .isEqualTo("{\"a\":\"\\\"1\\\"\",\"b\":\"2\"}");
    }

    @Property(tries = 300)
    void comeBackFromTheDatabaseAsTheyWere(@ForAll Map<String, String> values) {
        var answers = new Answers(values);

        assertThat(converter.convertToEntityAttribute(converter.convertToDatabaseColumn(answers)))
                .isEqualTo(answers);
    }

    @Test
    void arePrintedWithoutTheirValues() {
        assertThat(new Answers(Map.of("phone", "081234567890"))).hasToString("Answers[phone]");
    }
}
