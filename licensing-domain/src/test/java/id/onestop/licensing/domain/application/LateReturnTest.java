package id.onestop.licensing.domain.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.LateReturn.Earlier;
import id.onestop.licensing.domain.application.LateReturn.Overlooked;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Returns are written {@code 1: letter=a str=b! }: a mark after the equals sign, an exclamation mark where it was named. */
class LateReturnTest {

    private static Earlier earlier(String text) {
        int colon = text.indexOf(':');
        var parts = words(text.substring(colon + 1));
        return new Earlier(
                Integer.parseInt(text.substring(0, colon).strip()),
                parts.stream()
                        .filter(part -> part.endsWith("!"))
                        .map(part -> part.substring(0, part.indexOf('=')))
                        .collect(Collectors.toSet()),
                marks(parts));
    }

    private static Map<String, String> marks(List<String> parts) {
        var marks = new HashMap<String, String>();
        parts.forEach(part -> marks.put(
                part.substring(0, part.indexOf('=')),
                part.substring(part.indexOf('=') + 1).replace("!", "")));
        return marks;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split(" +"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @Nested
    class AFault {

        @ParameterizedTest(name = "{0} | now {1} | faults {2}: {3}")
        @CsvSource({
            // nothing new was brought, and nobody said so
            "1: letter=a! str=b, letter=c str=b, str, str@1",
            // it was named then
            "1: letter=a str=b!, letter=a str=b, str, ",
            // something new was brought: it is looked at for the first time
            "1: letter=a str=b, letter=a str=c, str, ",
            // the requirement was not asked for at that time
            "1: letter=a, letter=a str=b, str, ",
            // nothing lay there, and nothing lies there now
            "1: letter=a! str=, letter=b str=, str, str@1",
            // the first return that could have named it
            "1: str=a / 2: str=b / 3: str=b, str=b, str, str@2",
            // once named, it is no oversight any more, though the first return had missed it
            "1: letter=a! str=b / 2: str=b!, str=b, str, ",
            // named when it was something else
            "1: str=a! / 2: str=b letter=x!, str=b, str, str@2",
            // put back as it was after another fault of it
            "1: str=a / 2: str=b!, str=a, str, str@1",
            // several faults, each for itself
            "1: letter=a! str=b photo=c, letter=d str=b photo=c, letter str photo, str@1 photo@1",
        })
        void isLateIfItCouldBeSeenAndWasNotNamed(
                String returns, String now, String faults, @Nullable String overlooked) {
            var earlier = Arrays.stream(returns.split("/"))
                    .map(text -> earlier(text.strip()))
                    .toList();

            var found = LateReturn.of(earlier, marks(words(now)), words(faults));

            assertThat(found)
                    .extracting(one -> one.requirement() + "@" + one.round())
                    .containsExactlyElementsOf(overlooked == null ? List.of() : words(overlooked));
        }

        @Test
        void isNeverLateAtTheFirstReturn() {
            assertThat(LateReturn.of(List.of(), Map.of("str", "a"), Set.of("str")))
                    .isEmpty();
        }
    }

    @Nested
    class ARequest {

        @Test
        void keepsWhatWasOverlooked() {
            var overlooked = List.of(new Overlooked("str", 1), new Overlooked("photo", 2));

            var request = ReturnConsent.ask(
                    Applications.in(ApplicationStatus.SUBMITTED),
                    Applications.OFFICIAL,
                    "Terlewat",
                    null,
                    overlooked,
                    Applications.MONDAY_0900);

            assertThat(request.overlooked()).isEqualTo(overlooked);
            assertThat(request.asker().name()).isEqualTo(Applications.OFFICIAL.name());
        }
    }
}
