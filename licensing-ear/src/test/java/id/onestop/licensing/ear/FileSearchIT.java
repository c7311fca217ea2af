package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files found by REST as on the page, and the papers about one. */
@ExtendWith(BundleSession.class)
class FileSearchIT {

    private static final String NIK = "1872046209890002";

    private RestJourney journey;
    private Rest auditor;
    private String number;

    @BeforeEach
    void handOneIn(Bundle bundle) {
        journey = new RestJourney(bundle);
        auditor = Rest.of(bundle, "laras.widyaningrum@metro.example.id", "demo-laras");
        number = journey.draft();
        journey.submit(number, "letter of " + number);
    }

    private Rest.Answer search(String json, String query) {
        return journey.officer.send("POST", "/file-searches" + query, json);
    }

    private static String text(String sought) {
        return "{\"text\": \"" + sought + "\"}";
    }

    @Nested
    class Searching {

        @Test
        void findsByNumberByNameAndByAWholeIdentityNumber() {
            for (var sought : new String[] {number, number.toLowerCase(java.util.Locale.ROOT), "puspitasari", NIK}) {
                var found = ok(200, search(text(sought), ""));
                assertThat(list(found))
                        .as(sought)
                        .anySatisfy(file -> assertThat(file)
                                .containsEntry("number", number)
                                .containsEntry("service", "dokter-spesialis-mandiri"));
                assertThat(found.response().body()).doesNotContain(NIK);
            }
            assertThat(list(ok(200, search(text("nobody is called so"), "")))).isEmpty();
        }

        @Test
        void isReadOnByCursorWithTheSameBody() {
            var second = journey.draft();
            journey.submit(second, "letter of " + second);
            var first = ok(200, search(text(NIK), "?limit=1"));
            assertThat(list(first)).extracting(file -> file.get("number")).containsExactly(second);
            assertThat(first.header("Link")).contains("cursor=" + second).contains("rel=\"next\"");
            var next = ok(200, search(text(NIK), "?limit=1&cursor=" + first.text("next")));
            assertThat(list(next)).extracting(file -> file.get("number")).containsExactly(number);
        }

        @Test
        void isRecordedWithoutTheNumberThatWasSought() {
            ok(200, search(text(NIK), ""));
            var entries = ok(200, auditor.get("/audit-entries?action=FILE_SEARCHED&limit=1"));
            assertThat(list(entries))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.toString())
                            .contains("Ayu Larasati")
                            .doesNotContain(NIK));
            // many files were shown, and one entry names some of them
            var shown = ok(200, auditor.get("/audit-entries?action=LIST_OPENED&limit=10"));
            assertThat(list(shown))
                    .noneMatch(entry -> entry.toString().contains(NIK))
                    .anySatisfy(entry -> assertThat(entry.toString()).contains("search", "Ayu Larasati", number));
        }

        @Test
        void refusesWhatItCannotSeek() {
            for (var wrong : Map.of("{}", "REQUIRED", text("  "), "REQUIRED", text("ab"), "SEARCH_SHORT")
                    .entrySet()) {
                assertThat(ok(422, search(wrong.getKey(), "")).response().body())
                        .contains(wrong.getValue(), "\"/text\"");
            }
            assertThat(ok(422, search(text("x".repeat(201)), "")).response().body())
                    .contains("ANSWER_TOO_LONG");
            assertThat(ok(422, search(text(number), "?cursor=none")).response().body())
                    .contains("CURSOR_UNKNOWN");
            ok(422, search(text(number), "?limit=0"));
            ok(400, search("{\"text\": [1]}", ""));
            ok(403, journey.applicant.send("POST", "/file-searches", text(number)));
            ok(401, journey.stranger.send("POST", "/file-searches", text(number)));
        }

        @Test
        void findsNothingOfAnotherAgency(Bundle bundle) {
            var foreign = Rest.of(bundle, "fikri.ramadhan@pekanbaru.example.id", "demo-fikri");
            assertThat(list(ok(200, foreign.send("POST", "/file-searches", text(number)))))
                    .isEmpty();
        }
    }

    @Nested
    class Papers {

        @Test
        void areThoseOfThePages() {
            paper(journey.applicant, "/applications/" + number + "/receipt.pdf", "tanda-terima-");
            paper(journey.officer, "/applications/" + number + "/receipt.pdf", "tanda-terima-");
            paper(journey.officer, "/files/" + number + "/control-card.pdf", "kartu-kendali-");
            paper(journey.officer, "/files/" + number + "/draft.pdf", "draf-");
        }

        @Test
        void areThereOnceTheyCanBe() {
            var draft = journey.draft();
            assertThat(ok(404, journey.own(draft, "/receipt.pdf")).text("code")).isEqualTo("RECEIPT_NOT_FOUND");
            ok(404, journey.officer.get("/files/" + draft + "/draft.pdf"));
            assertThat(ok(404, journey.own(number, "/rejection.pdf")).text("code"))
                    .isEqualTo("REJECTION_NOT_FOUND");
            ok(404, journey.own("none", "/receipt.pdf"));
            ok(204, journey.cancel(draft));
        }

        @Test
        void aRejectionIsALetterToo() {
            journey.prepare(number);
            journey.reject(number, "Tempat praktik berada di luar wilayah.");
            paper(journey.applicant, "/applications/" + number + "/rejection.pdf", "penolakan-");
        }

        private void paper(Rest reader, String path, String name) {
            var answer = ok(200, reader.get(path));
            assertThat(answer.response().body()).startsWith("%PDF-");
            assertThat(answer.header("Content-Disposition")).contains("filename=\"" + name + number + ".pdf\"");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }
    }
}
