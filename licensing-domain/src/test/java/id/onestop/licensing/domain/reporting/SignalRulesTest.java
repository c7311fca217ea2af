package id.onestop.licensing.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.sla.Forecast;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalRulesTest {

    @Nested
    class Speed {

        @ParameterizedTest
        @CsvSource({
            "2, 40, 35, true",
            "8, 40, 35, false",
            "6, 40, 35, true",
            "0, 40, 29, false",
            "0, 9, 35, false",
            "1, 10, 35, true",
            "2, 10, 35, false",
        })
        void isUnusualBelowAFifthOfTheUsual(long minutes, long half, int cases, boolean unusual) {
            assertThat(UnusualSpeed.is(minutes, new Forecast(cases, half, half), 30))
                    .isEqualTo(unusual);
        }
    }

    @Nested
    class APair {

        @ParameterizedTest
        @CsvSource({
            "5, 5, 2, true",
            "4, 4, 2, false",
            "8, 10, 3, true",
            "7, 10, 3, false",
            "10, 10, 1, false",
        })
        void meetsNearlyAlwaysFromFourOfFive(long together, long ofProxy, long officials, boolean pair) {
            assertThat(SamePair.is(together, ofProxy, officials)).isEqualTo(pair);
        }
    }
}
