package id.onestop.licensing.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.web.shared.DescribedResources.Found;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Whoever changes a thing names the version that he read (If-Match), whoever makes one may send the command twice
 * (Idempotency-Key); what needs neither stands here with its reason.
 */
class ChangesTest {

    private static final String ASKS = "asks what would be, and changes nothing";

    private static final Map<String, String> NEITHER = Map.ofEntries(
            Map.entry("agencyProfile.preview", ASKS),
            Map.entry("bulkEdits.preview", ASKS),
            Map.entry("calendar.preview", ASKS),
            Map.entry("calendar.previewPeriod", ASKS),
            Map.entry("comparisons.compare", "keeps nothing of what it compares"),
            Map.entry("facilityConfirmations.answer", "a link takes one answer, and whoever holds it has no account"),
            Map.entry("fileSearches.search", "seeks, with its words in the body since addresses are logged"),
            Map.entry("letterTemplates.preview", ASKS),
            Map.entry("messageTemplates.preview", ASKS),
            Map.entry("numberBooks.preview", ASKS),
            Map.entry("numberBooks.previewFormats", ASKS),
            Map.entry("outages.preview", ASKS),
            Map.entry("regulationStatements.preview", ASKS),
            Map.entry("statistics.rebuild", "makes the same figures of the same files, however often"));

    @Test
    void eachNamesAVersionOrAKeyOrStandsInTheTable() {
        assertThat(changes().filter(one -> !takes(one, HttpHeaders.IF_MATCH) && !takes(one, Commands.KEY)))
                .extracting(Found::id)
                .containsExactlyInAnyOrderElementsOf(NEITHER.keySet());
    }

    /** PUT, PATCH and DELETE change what is there already. */
    @Test
    void whatIsNoPostNamesAVersion() {
        assertThat(changes().filter(one -> !one.verb().name().equals("POST")))
                .isNotEmpty()
                .allMatch(one -> takes(one, HttpHeaders.IF_MATCH));
    }

    @Test
    void readingAsksForNeither() {
        assertThat(DescribedResources.all().stream().filter(one -> reads(one)))
                .isNotEmpty()
                .noneMatch(one -> takes(one, HttpHeaders.IF_MATCH) || takes(one, Commands.KEY));
    }

    /** Of the thing itself or of what it lies in. */
    @Test
    void theVersionIsTheETagOfSomethingThatCanBeRead() {
        var tagged = DescribedResources.all().stream()
                .filter(ChangesTest::reads)
                .filter(one -> Versioned.class.isAssignableFrom(one.method().getReturnType()))
                .map(Found::path)
                .toList();
        assertThat(changes().filter(one -> takes(one, HttpHeaders.IF_MATCH)))
                .extracting(ChangesTest::changed)
                .allMatch(path -> around(path).anyMatch(tagged::contains));
    }

    /** Handing over is an act on the file. */
    private static String changed(Found found) {
        return found.path().replace("/hand-overs/{number}", "/files/{number}");
    }

    private static Stream<String> around(String path) {
        return Stream.iterate(path, at -> at.contains("/"), at -> at.substring(0, at.lastIndexOf('/')));
    }

    private static Stream<Found> changes() {
        return DescribedResources.all().stream().filter(one -> !reads(one));
    }

    private static boolean reads(Found found) {
        return List.of("GET", "HEAD", "OPTIONS").contains(found.verb().name());
    }

    private static boolean takes(Found found, String header) {
        return Arrays.stream(found.method().getParameters())
                .map(given -> given.getAnnotation(HeaderParam.class))
                .anyMatch(named -> named != null && named.value().equals(header));
    }
}
