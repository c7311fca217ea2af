package id.onestop.licensing.ejb.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Agencies, services, posts and steps are data: no code of any module knows one by its name. */
class NoBranchOnANameTest {

    /** Strings and comments first, so that neither hides in the other. */
    private static final Pattern LEXEME = Pattern.compile(
            "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\\n]++)*+\"|'(?:\\\\.|[^'\\\\\\n])+'|//[^\\n]*|/\\*(?s:.*?)\\*/|[^\"'/]+|/");

    private static final Path ROOT =
            Path.of(System.getProperty("licensing.config")).getParent();

    @Test
    void noMainSourceNamesAnAgencyOrAService() {
        var names = definitions().stream().flatMap(NoBranchOnANameTest::names).collect(Collectors.toSet());
        assertThat(names).contains("metro", "pekanbaru", "tanjung-kasuari", "sipatlm", "terapis-wicara");

        assertThat(offences(sources(), code -> names.stream().filter(code::contains)))
                .isEmpty();
    }

    @Test
    void noMainSourceNamesAPostAStepOrABook() {
        var quoted = definitions().stream()
                .flatMap(NoBranchOnANameTest::codes)
                .map(code -> '"' + code + '"')
                .collect(Collectors.toSet());

        assertThat(offences(sources(), code -> quoted.stream().filter(code::contains)))
                .isEmpty();
    }

    @Test
    void aBranchOnANameWouldBeSeenAndARemarkWouldNot() {
        assertThat(code("if (code.equals(\"metro\")) {} // \"")).contains("\"metro\"");
        assertThat(code("/** Such as {@code metro}. */ char c = '\"'; // metro\nString url = \"http://x\";"))
                .doesNotContain("metro")
                .contains("\"http://x\"");
    }

    private static List<AgencyFile> definitions() {
        var third = NoBranchOnANameTest.class.getResource("/agencies/tanjung-kasuari.yaml");
        try (var files = Files.list(ROOT.resolve("config/agencies"))) {
            var read = new ArrayList<AgencyFile>();
            files.filter(file -> file.toString().endsWith(".yaml")).forEach(file -> read.add(read(file)));
            read.add(read(Path.of(third.toURI())));
            return read;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static AgencyFile read(Path file) {
        return AgencyFileReader.read(file.getFileName().toString(), text(file));
    }

    private static Stream<String> names(AgencyFile file) {
        var agency = file.agency();
        return Stream.concat(
                        Stream.of(agency.code(), agency.city(), agency.prefix() + "-"),
                        file.services().stream()
                                .map(AgencyFile.Service::definition)
                                .flatMap(service -> Stream.of(
                                        service.code(), service.product().name().id())))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    private static Stream<String> codes(AgencyFile file) {
        var services =
                file.services().stream().map(AgencyFile.Service::definition).toList();
        return Stream.of(
                        file.posts().stream().map(AgencyFile.PostRow::code),
                        file.agency().books().stream().map(book -> book.code()),
                        services.stream()
                                .flatMap(one -> one.workflow().steps().stream())
                                .map(step -> step.code()),
                        services.stream().map(one -> one.product().profession().toLowerCase(Locale.ROOT)))
                .flatMap(codes -> codes);
    }

    private static List<Path> sources() {
        try (var modules = Files.list(ROOT)) {
            var found = new ArrayList<Path>();
            for (var module : modules.map(module -> module.resolve("src/main/java"))
                    .filter(Files::isDirectory)
                    .toList()) {
                try (var files = Files.walk(module)) {
                    files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
                }
            }
            assertThat(found).hasSizeGreaterThan(500);
            return found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> offences(List<Path> sources, Named named) {
        return sources.stream()
                .flatMap(file -> named.in(code(text(file)).toLowerCase(Locale.ROOT))
                        .map(name -> ROOT.relativize(file) + " names " + name))
                .toList();
    }

    /** The source without its comments. */
    private static String code(String source) {
        return LEXEME.matcher(source)
                .results()
                .map(MatchResult::group)
                .filter(part -> !part.startsWith("//") && !part.startsWith("/*"))
                .collect(Collectors.joining());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Names that a code contains. */
    private interface Named {
        Stream<String> in(String code);
    }
}
