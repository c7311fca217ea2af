package id.onestop.licensing.domain.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ChainHashTest {

    private static final Instant AT = Instant.parse("2026-12-07T02:00:00.123456Z");

    private static String hash(String previous, long agency, long position, Instant at, String... texts) {
        return ChainHash.of(previous, agency, position, at, texts[0], texts[1], texts[2], texts[3]);
    }

    @Nested
    class AnEntry {

        private final String whole =
                hash(ChainHash.GENESIS, 3, 1, AT, "account:41", "APPLICATION_SUBMITTED", "M-1", "f");

        @Test
        void isSealedByTheKnownHash() {
            assertThat(whole)
                    .isEqualTo(ChainHash.sha256("64:" + ChainHash.GENESIS
                            + "1:31:127:2026-12-07T02:00:00.123456Z10:account:4121:APPLICATION_SUBMITTED3:M-11:f"))
                    .hasSize(64);
        }

        @Test
        void hashesOtherwiseWhenAnyPartIsOther() {
            var others = List.of(
                    hash(
                            "1" + ChainHash.GENESIS.substring(1),
                            3,
                            1,
                            AT,
                            "account:41",
                            "APPLICATION_SUBMITTED",
                            "M-1",
                            "f"),
                    hash(ChainHash.GENESIS, 4, 1, AT, "account:41", "APPLICATION_SUBMITTED", "M-1", "f"),
                    hash(ChainHash.GENESIS, 3, 2, AT, "account:41", "APPLICATION_SUBMITTED", "M-1", "f"),
                    hash(
                            ChainHash.GENESIS,
                            3,
                            1,
                            AT.plusNanos(1000),
                            "account:41",
                            "APPLICATION_SUBMITTED",
                            "M-1",
                            "f"),
                    hash(ChainHash.GENESIS, 3, 1, AT, "account:42", "APPLICATION_SUBMITTED", "M-1", "f"),
                    hash(ChainHash.GENESIS, 3, 1, AT, "account:41", "APPLICATION_ACCEPTED", "M-1", "f"),
                    hash(ChainHash.GENESIS, 3, 1, AT, "account:41", "APPLICATION_SUBMITTED", "M-2", "f"),
                    hash(ChainHash.GENESIS, 3, 1, AT, "account:41", "APPLICATION_SUBMITTED", "M-1", "g"));

            assertThat(others).doesNotContain(whole);
            assertThat(new HashSet<>(others)).hasSameSizeAs(others);
        }
    }

    @Property(tries = 500)
    void signsCannotBeShiftedFromOnePartToTheNext(
            @ForAll String actor, @ForAll String operation, @ForAll String subject, @ForAll String facts) {
        Assume.that(!operation.isEmpty());

        var moved =
                hash(ChainHash.GENESIS, 3, 1, AT, actor + operation.charAt(0), operation.substring(1), subject, facts);

        assertThat(moved).isNotEqualTo(hash(ChainHash.GENESIS, 3, 1, AT, actor, operation, subject, facts));
    }

    @Nested
    class Facts {

        @Test
        void areSpelledInTheOrderOfTheirKeys() {
            assertThat(ChainHash.spell(new TreeMap<>(Map.of("round", "1", "content", "ab"))))
                    .isEqualTo("content=ab\nround=1\n");
            assertThat(ChainHash.spell(new TreeMap<>())).isEmpty();
        }

        @Test
        void cannotPretendToBeTwo() {
            assertThat(ChainHash.spell(new TreeMap<>(Map.of("a", "1\nb=2"))))
                    .isNotEqualTo(ChainHash.spell(new TreeMap<>(Map.of("a", "1", "b", "2"))));
        }

        @Test
        void withALineBreakAreNotThoseWithABackslash() {
            assertThat(ChainHash.spell(new TreeMap<>(Map.of("a", "1\n2"))))
                    .isNotEqualTo(ChainHash.spell(new TreeMap<>(Map.of("a", "1\\n2"))));
        }
    }

    @Test
    void bytesAndTextHashAlike() {
        assertThat(ChainHash.sha256(""))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                .isEqualTo(ChainHash.sha256(new byte[0]));
    }
}
