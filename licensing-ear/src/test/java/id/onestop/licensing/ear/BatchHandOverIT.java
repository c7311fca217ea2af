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

    @Test
    void oneSlipProvesTheHandOverOfSeveralLicences(Bundle bundle) {
        var first = ready(bundle, 1);
        var second = ready(bundle, 2);
        var counter = first.officials.at("front-office").rest();
        var both = List.of(first.number(), second.number());
        var slip = Letter.pdf("received " + both);
        var all = toTheHolder(both, slip);

        // wrong input changes nothing
        assertThat(refused(422, send(counter, toTheHolder(List.of(), slip)))).contains("numbers");
        assertThat(refused(422, send(counter, form(both, "NOBODY", "KTP", slip))))
                .contains("recipient");
        assertThat(refused(422, send(counter, form(both, "HOLDER", "", slip)))).contains("IDENTITY_SHOWN_MISSING");
        assertThat(refused(422, send(counter, toTheHolder(both, new byte[0])))).contains("FILE_EMPTY");
        assertThat(refused(422, send(counter, toTheHolder(both, "no slip".getBytes(StandardCharsets.UTF_8)))))
                .contains("FILE_TYPE");
        ok(415, counter.send("POST", PATH, "application/pdf", slip));
        ok(401, send(first.stranger, all));
        ok(403, send(first.applicant, all));
        assertThat(first.progress().text("status")).isEqualTo("ISSUED");
        assertThat(preview(counter, both)).containsExactlyInAnyOrder(first.number() + " ", second.number() + " ");

        // another agency's counter finds none of them
        var elsewhere = Officials.of(bundle, "metro").at("front-office").rest();
        assertThat(preview(elsewhere, both)).isEmpty();
        ok(201, send(elsewhere, all));
        assertThat(results(bundle, elsewhere))
                .containsExactly(
                        Map.entry(first.number(), "FAILED APPLICATION_NOT_FOUND"),
                        Map.entry(second.number(), "FAILED APPLICATION_NOT_FOUND"));
        assertThat(first.progress().text("status")).isEqualTo("ISSUED");

        var begun = ok(201, send(counter, all, "Idempotency-Key", "slip-of-both"));
        assertThat(begun.header("Location")).endsWith("/api/v1/file-batches/" + begun.text("id"));
        assertThat(ok(200, counter.get("/file-batches/" + begun.text("id"))).text("act"))
                .isEqualTo("HAND_OVER");
        assertThat(results(bundle, counter))
                .containsExactly(Map.entry(first.number(), "DONE"), Map.entry(second.number(), "DONE"));
        assertThat(List.of(first, second))
                .extracting(file -> file.progress().text("status"))
                .containsOnly("HANDED_OVER");
        assertThat(preview(counter, both)).isEmpty();

        // the same command is done once, and another slip is another command
        assertThat(ok(201, send(counter, all, "Idempotency-Key", "slip-of-both"))
                        .text("id"))
                .isEqualTo(begun.text("id"));
        var other = toTheHolder(both, Letter.pdf("another slip"));
        assertThat(refused(422, send(counter, other, "Idempotency-Key", "slip-of-both")))
                .contains("COMMAND_KEY_REUSED");

        // a second time there is nothing to hand over, and what was done stays
        ok(201, send(counter, all));
        assertThat(results(bundle, counter))
                .allSatisfy(one -> assertThat(one.getValue()).startsWith("FAILED"));
        assertThat(first.progress().text("status")).isEqualTo("HANDED_OVER");
    }

    private static FormBody toTheHolder(List<String> numbers, byte[] slip) {
        return form(numbers, "HOLDER", "KTP", slip);
    }

    private static FormBody form(List<String> numbers, String recipient, String identity, byte[] slip) {
        var form = new FormBody();
        numbers.forEach(number -> form.field("number", number));
        form.field("recipient", recipient).field("note", "Diterima di loket");
        return (identity.isEmpty() ? form : form.field("identity", identity))
                .file("proof", "bukti.pdf", "application/pdf", slip);
    }

    private static Answer send(Rest caller, FormBody form, String... headers) {
        return caller.send("POST", PATH, form.type(), form.bytes(), headers);
    }

    /** Number and obstacle of what could be handed over. */
    private static List<String> preview(Rest counter, List<String> numbers) {
        var asked = numbers.stream().map(number -> "number=" + number).collect(Collectors.joining("&"));
        return RestJourney.list(ok(200, counter.get("/file-batches/hand-overs/preview?" + asked))).stream()
                .map(one -> one.get("number") + " " + one.get("obstacle"))
                .toList();
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
