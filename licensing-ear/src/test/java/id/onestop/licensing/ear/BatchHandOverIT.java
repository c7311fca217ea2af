package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several licences of one person leave the counter together, with one slip that was signed for all of them. */
@ExtendWith(BundleSession.class)
class BatchHandOverIT {

    private static final String PATH = "/file-batches/hand-overs/proof";
    private static final String TO_THE_HOLDER = "&recipient=HOLDER&identity=KTP&fileName=bukti.pdf";

    @Test
    void oneSlipProvesTheHandOverOfSeveralLicences(Bundle bundle) {
        var first = ready(bundle, 1);
        var second = ready(bundle, 2);
        var counter = first.officials.at("front-office").rest();
        var both = numbers(first.number(), second.number());
        var slip = Letter.pdf("received " + both);

        // wrong input changes nothing
        assertThat(refused(422, send(counter, TO_THE_HOLDER.substring(1), slip)))
                .contains("numbers");
        assertThat(refused(422, send(counter, both + "&recipient=NOBODY&identity=KTP", slip)))
                .contains("recipient");
        assertThat(refused(422, send(counter, both + "&recipient=HOLDER", slip)))
                .contains("IDENTITY_SHOWN_MISSING");
        assertThat(refused(422, send(counter, both + TO_THE_HOLDER, new byte[0])))
                .contains("FILE_EMPTY");
        assertThat(refused(422, send(counter, both + TO_THE_HOLDER, "no slip".getBytes(StandardCharsets.UTF_8))))
                .contains("FILE_TYPE");
        assertThat(ok(415, counter.send("POST", path(both + TO_THE_HOLDER), "text/html", slip))
                        .status())
                .isEqualTo(415);
        assertThat(ok(401, first.stranger.send("POST", path(both + TO_THE_HOLDER), "application/pdf", slip))
                        .status())
                .isEqualTo(401);
        assertThat(ok(403, first.applicant.send("POST", path(both + TO_THE_HOLDER), "application/pdf", slip))
                        .status())
                .isEqualTo(403);
        assertThat(first.progress().text("status")).isEqualTo("ISSUED");

        // another agency's counter finds none of them
        var elsewhere = Officials.of(bundle, "metro").at("front-office").rest();
        ok(200, send(elsewhere, both + TO_THE_HOLDER, slip));
        assertThat(results(bundle, elsewhere))
                .containsExactly(
                        Map.entry(first.number(), "FAILED APPLICATION_NOT_FOUND"),
                        Map.entry(second.number(), "FAILED APPLICATION_NOT_FOUND"));
        assertThat(first.progress().text("status")).isEqualTo("ISSUED");

        ok(200, send(counter, both + TO_THE_HOLDER, slip));
        assertThat(results(bundle, counter))
                .containsExactly(Map.entry(first.number(), "DONE"), Map.entry(second.number(), "DONE"));
        assertThat(List.of(first, second))
                .extracting(file -> file.progress().text("status"))
                .containsOnly("HANDED_OVER");

        // a second time there is nothing to hand over, and what was done stays
        ok(200, send(counter, both + TO_THE_HOLDER, slip));
        assertThat(results(bundle, counter))
                .allSatisfy(one -> assertThat(one.getValue()).startsWith("FAILED"));
        assertThat(first.progress().text("status")).isEqualTo("HANDED_OVER");
    }

    private static String numbers(String... numbers) {
        return List.of(numbers).stream().map(number -> "number=" + number).collect(Collectors.joining("&"));
    }

    private static String path(String query) {
        return PATH + "?" + query;
    }

    private static Answer send(Rest counter, String query, byte[] slip) {
        return counter.send("POST", path(query), "application/pdf", slip);
    }

    private static String refused(int status, Answer answer) {
        return ok(status, answer).response().body();
    }

    /** File by file, once nothing more happens. */
    private static List<Map.Entry<String, String>> results(Bundle bundle, Rest counter) {
        bundle.await(Duration.ofSeconds(60), () -> "true".equals(last(counter).text("over")));
        return maps(last(counter).json().get("files")).stream()
                .map(file -> Map.entry(
                        file.get("number").toString(),
                        file.get("state") + (file.get("code") == null ? "" : " " + file.get("code"))))
                .toList();
    }

    private static Answer last(Rest counter) {
        return ok(200, counter.get("/file-batches/last"));
    }

    /** A licence that waits at the counter, for a place of its own; the third is another test's. */
    private static ServiceFile ready(Bundle bundle, int place) {
        var file = new ServiceFile(bundle, "pekanbaru", "izin-praktik-dokter", "Aditya Mahendra");
        file.draft(ServicesIT.DOCTOR
                .replace("Klinik Sumahilang", "Klinik Sumahilang " + place)
                .replace("\"practiceOrdinal\": \"3\"", "\"practiceOrdinal\": \"" + place + "\""));
        file.submit();
        file.carryTo("penyerahan");
        return file;
    }
}
