package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.shared.Invalid;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-25T10:00:00+07:00, 2026-03-25T03:00:00Z",
        "2026-03-25T10:00:00 07:00, 2026-03-25T03:00:00Z",
        "2026-03-25t03:00:00z, 2026-03-25T03:00:00Z",
        "2026-03-25T03:00:00.5Z, 2026-03-25T03:00:00.500Z"
    })
    void readsMomentsOfRfc3339(String text, Instant moment) {
        var asked = new Parameters();
        assertThat(asked.moment("receivedAt", text)).contains(moment);
        asked.require();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "2026-03-25", "2026-02-30T10:00:00Z", "2026-03-25T10:00:00", "25/03/2026"})
    void refusesWhatIsNoMoment(String text) {
        var asked = new Parameters();
        assertThat(asked.moment("receivedAt", text)).isEmpty();
        assertThatThrownBy(asked::require).isInstanceOf(Invalid.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+10000-01-01", "+999999999-12-31", "0000-12-31", "-0001-01-01"})
    void refusesDaysThatNoDatabaseKeeps(String text) {
        var asked = new Parameters();
        assertThat(asked.date("birthDate", text)).isEmpty();
        assertThat(asked.moment("receivedAt", text + "T00:00:00Z")).isEmpty();
        assertThatThrownBy(asked::require)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(Invalid.FieldError::code)
                                .containsExactly("DATE_EXPECTED", "MOMENT_EXPECTED"));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        var asked = new Parameters();
        asked.number("workingDays", "three");
        asked.date("birthDate", "yesterday");
        asked.choice("channel", "post", Channel.class);
        asked.text("number", " ", 10);
        asked.text("note", "x".repeat(11), 10);
        assertThatThrownBy(asked::require)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(Invalid.FieldError::field)
                                .containsExactly("workingDays", "birthDate", "channel", "number", "note"));
    }

    @ParameterizedTest
    @CsvSource({"online, ONLINE", "Assisted, ASSISTED"})
    void readsWordsInAnyCase(String text, Channel channel) {
        assertThat(new Parameters().choice("channel", text, Channel.class)).contains(channel);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {"-, 20", "1, 1", "50, 50", "51, 50", "2147483647, 50"})
    void aPageIsNeverLongerThanFifty(String text, int limit) {
        assertThat(Parameters.limit(text)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "x", "99999999999"})
    void aPageHasAtLeastOneLine(String text) {
        assertThatThrownBy(() -> Parameters.limit(text)).isInstanceOf(Invalid.class);
    }
}
