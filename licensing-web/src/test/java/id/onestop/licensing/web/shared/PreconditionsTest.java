package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PreconditionsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {"\"7\", 7", "7, 7", "*, -1"})
    void readsTheVersion(String ifMatch, long version) {
        assertThat(Preconditions.version(ifMatch)).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {"-, 428", "` `, 428", "W/\"7\", 412", "\"-1\", 412", "\"x\", 412", "\"99999999999999999999\", 412"
            })
    void refusesWhatNamesNone(@Nullable String ifMatch, int status) {
        assertThatThrownBy(() -> Preconditions.version(ifMatch))
                .isInstanceOfSatisfying(
                        HttpRefusal.class,
                        refusal -> assertThat(refusal.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "-, false",
                "`\"7\"`, true",
                "`W/\"7\"`, true",
                "*, true",
                "`\"6\", \"7\"`, true",
                "`\"8\"`, false",
                "x, false",
                "`,,`, false"
            })
    void knowsWhatTheReaderHas(@Nullable String ifNoneMatch, boolean known) {
        assertThat(Preconditions.known(ifNoneMatch, "7")).isEqualTo(known);
    }
}
