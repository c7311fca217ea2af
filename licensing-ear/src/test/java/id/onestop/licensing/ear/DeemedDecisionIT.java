package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.signature.DemonstrationAuthority;
import id.onestop.licensing.ejb.signature.SignatureValidator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Silence grants a licence, by a definition that says so in its file alone: sealed by the agency, marked wherever it is shown, and
 * only where no official decided and the clock ran.
 */
class DeemedDecisionIT {

    private static final Duration SHORT = Duration.ofSeconds(120);
    private static final Duration TWO_WEEKS = Duration.ofDays(14);
    private static final String BASIS = "Keputusan Bersama contoh Nomor 1 Tahun 2025";

    @Test
    void whatNobodyDecidesIsGrantedUnderTheSealAndSaysSoEverywhere() throws IOException, SQLException {
        var data = Scratch.folder("deemed");
        try (var server = EmbeddedPostgres.start()) {
            var settings = new HashMap<>(PostgresLogins.of(server).settings());
            settings.put("LICENSING_CONFIG", config().toString());
            settings.put("LICENSING_DATA", data.toString());
            settings.put("LICENSING_DEEMED_DECISIONS", "true");
            try (var bundle = Bundle.demonstration("deemed", settings)) {
                var records = new Records(server.getDatabase("postgres", "licensing"));
                carry(bundle, records, data);
                records.assertNumbersWithoutGap();
                records.assertOneLicencePerIssuedApplication();
                records.assertChainsVerify();
            }
        }
    }

    private static void carry(Bundle bundle, Records records, Path data) {
        var journey = new RestJourney(bundle);
        assertThat(ok(200, journey.stranger.get("/agencies/metro/services/dokter-spesialis-mandiri"))
                        .response()
                        .body())
                .contains(BASIS, "\"confirmed\":false");
        var silent = journey.prepared();
        records.ofDifferentPeople();
        assertThat(ok(200, journey.own(silent, "/progress")).response().body()).contains("\"workingDay\":5");
        var decided = journey.prepared();
        var licence = journey.sign(decided);
        var returned = journey.prepared();
        giveBack(journey, returned);

        records.change("update business_clock set offset_seconds = " + TWO_WEEKS.toSeconds() + " where id = 1");
        bundle.await(
                SHORT, () -> journey.own(silent, "/progress").text("status").equals("ISSUED"));

        assertThat(journey.own(returned, "/progress").text("status")).isEqualTo("RETURNED");
        var facts = journey.download(decided);
        assertThat(facts.text("number")).isEqualTo(licence);
        assertThat(facts.response().body()).doesNotContain("issuedAutomatically");
        sealed(journey, silent, data);
        marked(bundle, journey, silent);
    }

    /** Back to the first check and from there to the applicant: the clock stands. */
    private static void giveBack(RestJourney journey, String number) {
        ok(
                200,
                journey.act(
                        journey.head,
                        number,
                        "send-backs",
                        "{\"toStep\": \"verifikasi\", \"note\": \"Periksa lagi\"}"));
        ok(200, RestJourney.take(journey.coordinator, number));
        ok(
                200,
                journey.act(
                        journey.coordinator, number, "send-backs", "{\"toStep\": \"periksa\", \"note\": \"Keliru\"}"));
        journey.returnIt(number);
    }

    private static void sealed(RestJourney journey, String number, Path data) {
        journey.answerSurvey(number, "");
        var pdf = journey.applicant.bytes("/applications/" + number + "/licence", "application/pdf");
        var file = Bundle.TARGET.resolve("deemed.pdf");
        try {
            Files.write(file, pdf);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        assertThat(Tool.run("pdftotext", "-layout", file.toString(), "-"))
                .contains("izin praktik dinyatakan diberikan")
                .doesNotContain("Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Metro memberikan");
        Signatures.assertSigned(pdf);
        var authority = DemonstrationAuthority.open(
                data.resolve("signing"), URI.create("http://127.0.0.1/list.crl"), Clock.systemUTC());
        var report = new SignatureValidator(Clock.systemUTC()).validate(pdf, authority.trust());
        assertThat(report.passed()).isTrue();
        assertThat(report.toString()).doesNotContain("Bagas");
    }

    private static void marked(Bundle bundle, RestJourney journey, String number) {
        var licence =
                ok(200, journey.applicant.get("/applications/" + number + "/licence", "Accept", "application/json"));
        assertThat(licence.response().body()).contains("issuedAutomatically", BASIS);
        var verified = ok(200, journey.stranger.get("/licence-verifications/" + licence.text("code")));
        assertThat(verified.text("status")).isEqualTo("VALID");
        assertThat(verified.response().body()).contains("\"issuedAutomatically\":{", "\"workingDay\":5", BASIS);
        for (var page : Map.of("id", "Diterbitkan otomatis", "en", "Issued automatically")
                .entrySet()) {
            var answer = bundle.send(bundle.request("/verify/" + licence.text("code") + "?lang=" + page.getKey())
                    .GET());
            assertThat(answer.body()).contains(page.getValue(), BASIS);
        }
        var card = ok(200, journey.head.get("/files/" + number + "/control-card"));
        assertThat(card.response().body()).contains("\"DEEMED\"", BASIS);
        var deemed = ok(200, journey.head.get("/statistics/files?measure=DEEMED&from=2020-01-01&to=2099-01-01"));
        assertThat(deemed.response().body()).contains(number);
        ok(403, journey.applicant.get("/statistics/files?measure=DEEMED&from=2020-01-01&to=2099-01-01"));
    }

    /** The demonstration's own files, with what the first service says of silence. */
    private static Path config() {
        try {
            var source = Path.of(System.getProperty("licensing.config"));
            var copy = Scratch.folder("deemed-config");
            try (var files = Files.walk(source)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var target = copy.resolve(source.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    Files.copy(file, target);
                }
            }
            var metro = copy.resolve("agencies/metro.yaml");
            var said = new String(
                    DeemedDecisionIT.class
                            .getResourceAsStream("/deemed/clock.yaml")
                            .readAllBytes(),
                    StandardCharsets.UTF_8);
            Files.writeString(metro, Files.readString(metro).replaceFirst(" {6}deemedDecision: false\n", said));
            return copy;
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
