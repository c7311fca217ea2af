package id.onestop.licensing.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkflowTest {

    @Nested
    class WhereAFileIsTold {

        @ParameterizedTest
        @CsvSource({
            "PRINT DECISION WET_SIGNATURE,           PRINT",
            "DECISION SIGNATURE PRINT WET_SIGNATURE, WET_SIGNATURE",
            "DECISION SIGNATURE PRINT HAND_OVER,     HAND_OVER",
            "DECISION PRINT,                         PRINT"
        })
        void isThePrintBeforeTheDecisionAndWhatFollowsItAfterwards(String kinds, StepKind told) {
            assertThat(line(kinds).told("PRINT")).isEqualTo(told);
        }

        @ParameterizedTest
        @CsvSource({"VERIFICATION", "DECISION", "WET_SIGNATURE"})
        void isTheStepItselfEverywhereElse(StepKind kind) {
            assertThat(line("VERIFICATION DECISION WET_SIGNATURE").told(kind.name()))
                    .isEqualTo(kind);
        }
    }

    /** Steps of these kinds, one after the other, each with its kind as code. */
    private static Workflow line(String kinds) {
        var codes = Arrays.asList(kinds.split(" "));
        return new Workflow(
                FourEyes.ANOTHER_HOLDER,
                IntStream.range(0, codes.size())
                        .mapToObj(at -> step(codes.get(at), codes.subList(at + 1, Math.min(at + 2, codes.size()))))
                        .toList(),
                Escalation.DEFAULT);
    }

    private static Step step(String code, List<String> next) {
        return new Step(
                code,
                StepKind.valueOf(code),
                Words.of(code),
                Actor.POST,
                "back-office",
                null,
                null,
                null,
                null,
                false,
                false,
                List.of(),
                false,
                false,
                null,
                List.of(),
                null,
                List.of(),
                next);
    }
}
