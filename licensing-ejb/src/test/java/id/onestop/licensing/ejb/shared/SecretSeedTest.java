package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SecretSeedTest {

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final String HASH = "0f".repeat(32);

    @Test
    void chanceIsAnotherOneEachTime() {
        var texts = IntStream.range(0, 100)
                .mapToObj(i -> SecretSeed.random().text())
                .collect(Collectors.toSet());
        assertThat(texts).hasSize(100).allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
    }

    @Test
    void theSameHashMakesTheSameSecretAndAnotherOneAnother() {
        assertThat(SecretSeed.of(HASH).text()).isEqualTo(SecretSeed.of(HASH).text());
        assertThat(SecretSeed.of(HASH).letters(LETTERS, 12))
                .isEqualTo(SecretSeed.of(HASH).letters(LETTERS, 12))
                .isNotEqualTo(SecretSeed.of("f0".repeat(32)).letters(LETTERS, 12));
    }

    @Test
    void lettersAreAllOfTheAlphabet() {
        var used = IntStream.range(0, 200)
                .mapToObj(i -> SecretSeed.random().letters(LETTERS, 12))
                .peek(code -> assertThat(code).hasSize(12))
                .flatMapToInt(String::chars)
                .boxed()
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(LETTERS.chars().boxed().collect(Collectors.toSet()));
    }

    @Test
    void itIsNeverPrinted() {
        assertThat(SecretSeed.of(HASH)).hasToString("SecretSeed");
    }
}
