package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
            value = {"`\"7\"`, 7", "`\"6\", \"7\"`, 7", "*, -1", "` * `, -1"})
    void tellsWhatTheActComparesOnceMore(String ifMatch, long expected) {
        assertThat(Preconditions.required(ifMatch, 7)).isEqualTo(expected);
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

    @Nested
    class WhatHasNoVersionOfItsOwn {

        @Test
        void getsOneOfAllThatIsTold() {
            assertThat(Preconditions.versionOf(1L, "a", null))
                    .isEqualTo(Preconditions.versionOf(1L, "a", null))
                    .isNotEqualTo(Preconditions.versionOf(1L, "a"))
                    .isNotEqualTo(Preconditions.versionOf(2L, "a", null));
            assertThat(Preconditions.versionOf("ab", "c")).isNotEqualTo(Preconditions.versionOf("a", "bc"));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a", "an official", "2026-01-05"})
        void thatEveryReaderOfJsonCanHold(String told) {
            assertThat(Preconditions.versionOf(told)).isBetween(0L, 1L << 53);
        }

        @Test
        void thatIfMatchNames() {
            long version = Preconditions.versionOf("told");
            assertThat(Preconditions.version("\"" + version + "\"")).isEqualTo(version);
            assertThatThrownBy(() -> Preconditions.require("\"1\"", version))
                    .isInstanceOfSatisfying(
                            HttpRefusal.class,
                            refusal -> assertThat(refusal.status()).isEqualTo(412));
        }
    }
}
