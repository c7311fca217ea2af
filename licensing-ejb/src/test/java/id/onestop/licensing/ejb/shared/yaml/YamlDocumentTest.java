package id.onestop.licensing.ejb.shared.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentTest {

    private static YamlDocument read(String text) {
        return YamlDocument.read("a.yaml", text);
    }

    @Nested
    class A_file_of_aliases {

        private static String nine(int levels) {
            var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
            for (int i = 1; i < levels; i++) {
                text.append("a%d: &a%d [%s]\n"
                        .formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
            }
            return text.toString();
        }

        @Test
        void that_unfolds_to_millions_is_one_fault() {
            assertThat(read(nine(9)).faults()).singleElement().satisfies(fault -> {
                assertThat(fault.code()).isEqualTo("FILE_UNFOLDS");
                assertThat(fault.line()).isEqualTo(1);
            });
        }

        @Test
        void that_holds_itself_is_one_fault() {
            assertThat(read("a: &a [*a, *a]\n").faults()).hasSize(1);
        }

        @Test
        void that_repeats_what_is_shared_is_read() {
            assertThat(read(nine(3)).root().has("a2")).isTrue();
        }
    }

    @Nested
    class A_good_file {

        @Test
        void answers_every_type_and_has_no_faults() {
            var document = read("""
                    name: Metro          # a comment
                    code: 0123
                    days: 3
                    open: true
                    from: 2026-03-27
                    at: 07:30
                    rest: MONDAY
                    words: [a, b]
                    posts:
                      - title: Kepala Dinas
                      - title: "Koordinator: dua"
                    free:
                      x: 1
                      y: 2
                    nothing: ~
                    """);
            var root = document.root();
            assertThat(root.string("name")).isEqualTo("Metro");
            assertThat(root.string("code")).isEqualTo("0123");
            assertThat(root.integer("days")).isEqualTo(3);
            assertThat(root.bool("open")).isTrue();
            assertThat(root.date("from")).isEqualTo(LocalDate.of(2026, 3, 27));
            assertThat(root.time("at")).isEqualTo(LocalTime.of(7, 30));
            assertThat(root.oneOf("rest", DayOfWeek.class)).isEqualTo(DayOfWeek.MONDAY);
            assertThat(root.strings("words")).containsExactly("a", "b");
            assertThat(root.maps("posts"))
                    .extracting(post -> post.string("title"))
                    .containsExactly("Kepala Dinas", "Koordinator: dua");
            assertThat(root.map("free").entries().keySet()).containsExactly("x", "y");
            assertThat(root.optionalString("nothing")).isEmpty();
            assertThat(root.integer("absent", 7)).isEqualTo(7);
            assertThat(document.faults()).isEmpty();
            document.requireNoFaults();
        }
    }

    @Nested
    class A_wrong_file {

        @Test
        void tells_all_faults_at_once_in_the_order_of_the_file() {
            var document = read("""
                    nmae: Metro
                    days: three
                    from: 27-03-2026
                    rest: MONDY
                    posts:
                      - title: Kepala
                      - titel: Wakil
                    """);
            var root = document.root();
            root.string("name");
            root.integer("days");
            root.date("from");
            root.oneOf("rest", DayOfWeek.class);
            root.maps("posts").forEach(post -> post.string("title"));
            assertThat(document.faults())
                    .extracting(YamlFault::toString)
                    .containsExactly(
                            "a.yaml:1: name is missing. Write a text after the colon",
                            "a.yaml:1: nmae is not a known key. Did you mean name?",
                            "a.yaml:2: days is \"three\" and must be a whole number. Write digits only, such as 3",
                            "a.yaml:3: from is \"27-03-2026\" and must be a date."
                                    + " Write year-month-day, such as 2026-03-27",
                            "a.yaml:4: rest is \"MONDY\" and must be one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY,"
                                    + " FRIDAY, SATURDAY, SUNDAY. Did you mean MONDAY?",
                            "a.yaml:7: posts[1].title is missing. Write a text after the colon",
                            "a.yaml:7: posts[1].titel is not a known key. Did you mean title?");
        }

        @Test
        void is_told_in_the_language_of_the_reader() {
            var document = read("days: three\nrest: MONDY\na: [b\n");
            assertThat(document.faults())
                    .singleElement()
                    .satisfies(fault -> assertThat(fault.in("id"))
                            .startsWith("a.yaml:4: ini bukan YAML")
                            .contains("baris 3"));
            var other = read("days: three\nrest: MONDY\n");
            other.root().integer("days");
            other.root().oneOf("rest", DayOfWeek.class);
            assertThat(other.faults())
                    .extracting(fault -> fault.in("id"))
                    .containsExactly(
                            "a.yaml:1: days berisi \"three\", padahal harus bilangan bulat. Tulis angka saja, misalnya 3",
                            "a.yaml:2: rest berisi \"MONDY\", padahal harus salah satu dari MONDAY, TUESDAY, WEDNESDAY,"
                                    + " THURSDAY, FRIDAY, SATURDAY, SUNDAY. Apakah maksudnya MONDAY?");
            assertThat(other.faults()).extracting(YamlFault::code).containsOnly("VALUE_WRONG");
        }

        @Test
        void is_refused_with_every_fault_in_the_message() {
            var document = read("a: 1\nb: 2\n");
            assertThatThrownBy(document::requireNoFaults)
                    .isInstanceOf(YamlRefused.class)
                    .hasMessageContaining("a.yaml:1: a is not")
                    .hasMessageContaining("a.yaml:2: b is not");
        }

        @Test
        void tells_a_missing_block_once_and_not_its_keys() {
            var document = read("a: 1\n");
            document.root().integer("a");
            document.root().map("hours").time("opens");
            assertThat(document.faults()).extracting(YamlFault::path).containsExactly("hours");
        }

        @Test
        void tells_a_key_written_twice() {
            var document = read("a: 1\na: 2\n");
            document.root().integer("a");
            assertThat(document.faults())
                    .singleElement()
                    .hasToString("a.yaml:2: a is written twice, first in line 1. Remove one of the two");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ''                | 1
                        'a: 1\\n\\tb: 2'  | 2
                        'a: [1, 2'        | 1
                        'a: b: c'         | 1
                        '- a\\n- b'       | 1
                        'just words'      | 1
                        'a: 1\\n---\\nb:' | 2
                        '"a'              | 1
                        """)
        void that_is_no_block_of_keys_is_one_fault_with_its_line(String text, int line) {
            var document = read(text.replace("\\n", "\n").replace("\\t", "\t"));
            document.root().optional("a");
            document.root().string("name", "");
            assertThat(document.faults())
                    .singleElement()
                    .extracting(YamlFault::line)
                    .isEqualTo(line);
        }

        @Test
        void shows_the_readers_own_findings_where_they_are() {
            var document = read("codes:\n  - a\n  - a\n");
            document.root().list("codes").get(1).fault("CODE_TWICE", "value", "a", "key", "code");
            assertThat(document.faults())
                    .singleElement()
                    .hasToString("a.yaml:3: codes[1] \"a\" is used twice. Give one of the two another code");
        }
    }
}
