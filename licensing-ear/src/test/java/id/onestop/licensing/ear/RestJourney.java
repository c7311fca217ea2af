package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The way of an application of service A by REST, step by step: the four people of the demonstration and a stranger.
 *
 * <p>The applicant has one place. Where an earlier journey ended with its licence, the next one is its renewal: tests let a
 * renewal begin at any time.
 */
final class RestJourney {

    private static final String JSON = "application/json";
    private static final String CODE = "dokter-spesialis-mandiri";
    private static final String SERVICE = "/agencies/metro/services/" + CODE;
    private static final String LETTER = "surat-tempat-praktik";
    private static final String ANSWERS = """
            {"answers": {"titlePrefix": "dr.", "titleSuffix": "Sp.A", "birthPlace": "Metro", "birthDate": "1989-09-22",
             "homeAddress": "Jl. Mawar No. 1, Kota Metro", "phone": "081269000102", "strNumber": "YZ00001647709423",
             "strValidity": "LIFETIME", "speciality": "Dokter Spesialis Anak", "placeName": "Praktik dr. Ratna Puspitasari",
             "placeStreet": "Jl. Ahmad Yani No. 18", "placeVillage": "18.72.04.1003", "placePostcode": "34112",
             "practiceOrdinal": "1", "practiceHours": "Senin-Jumat 16.00-20.00"}}""";

    final Rest applicant;
    final Rest officer;
    final Rest coordinator;
    final Rest head;
    final Rest stranger;

    RestJourney(Endpoint site) {
        applicant = Rest.of(site, "ratna.puspitasari@warga.example.id", "demo-ratna");
        officer = Rest.of(site, "ayu.larasati@metro.example.id", "demo-ayu");
        coordinator = Rest.of(site, "yudi.prasetya@metro.example.id", "demo-yudi");
        head = Rest.of(site, "bagas.wirayudha@metro.example.id", "demo-bagas");
        stranger = Rest.anybody(site);
    }

    /** From draft to verified licence, with one return on the way; returns the application's number. */
    String carry() {
        var number = draft();
        submit(number, "first letter");
        returnIt(number);
        submit(number, "second letter");
        prepare(number);
        assertApplicantReads(number, "AWAITING_SIGNATURE");
        ok(422, act(head, number, "signature", "{\"passphrase\": \"not this one\"}"));
        assertThat(sign(number)).matches("503/\\d{4}/SIP-DS\\.1/DPMPTSP/\\d{4}");
        verify(number, download(number));
        assertApplicantReads(number, "HANDED_OVER");
        return number;
    }

    /** In the list of all own files, whatever agency they lie at. */
    private void assertApplicantReads(String number, String status) {
        var newest = list(ok(200, applicant.get("/applications?limit=1"))).get(0);
        assertThat(newest).containsEntry("number", number).containsEntry("displayedStatus", status);
    }

    /** A draft with all answers and with what the registers say. */
    String draft() {
        return draft(wanted(), ANSWERS);
    }

    /** A draft for another place of the same person. */
    String draftElsewhere() {
        var elsewhere = ANSWERS.replace("Praktik dr. Ratna Puspitasari", "Klinik Melati")
                .replace("\"practiceOrdinal\": \"1\"", "\"practiceOrdinal\": \"3\"");
        return draft("{\"agency\": \"metro\", \"service\": \"" + CODE + "\"}", elsewhere);
    }

    private String draft(String body, String answers) {
        var key = "journey-" + System.nanoTime();
        var begun = ok(201, applicant.send("POST", "/applications", body, "Idempotency-Key", key));
        var again = ok(201, applicant.send("POST", "/applications", body, "Idempotency-Key", key));
        assertThat(again.response().body()).isEqualTo(begun.response().body());
        assertThat(begun.header("Location")).endsWith("/api/v1/applications/" + begun.text("id"));
        var number = begun.text("id");
        var read = ok(200, own(number, ""));
        var answered = ok(200, applicant.send("PATCH", "/applications/" + number, answers, "If-Match", read.etag()));
        // a renewal begins with these answers
        assertThat(answered.etag().equals(read.etag()))
                .isEqualTo(read.json().get("answers").equals(answered.json().get("answers")));
        var path = "/applications/" + number + "/registers";
        ok(428, applicant.send("POST", path, null));
        var asked = ok(200, applicant.send("POST", path, null, "If-Match", answered.etag()));
        assertThat(asked.response().body()).contains("187204********02").doesNotContain("1872046209890002");
        return number;
    }

    /** A new licence, or the renewal of the one that the place has already from an earlier journey. */
    private String wanted() {
        var named = "\"agency\": \"metro\", \"service\": \"" + CODE + "\"";
        return licensed()
                .map(number -> "{" + named + ", \"kind\": \"RENEWAL\", \"startedFrom\": \"" + number + "\"}")
                .orElse("{" + named + "}");
    }

    /** The newest application of the service whose licence is valid. */
    private Optional<String> licensed() {
        var after = "";
        while (after != null) {
            var page = ok(200, applicant.get("/applications?limit=50" + after));
            var found = list(page).stream()
                    .filter(one -> CODE.equals(one.get("service")))
                    .filter(one -> List.of("ISSUED", "HANDED_OVER").contains(one.get("status")))
                    .map(one -> one.get("number").toString())
                    .filter(this::isOfFirstPlace)
                    .filter(this::isValid)
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
            var next = page.json().get("next");
            after = next == null ? null : "&cursor=" + next;
        }
        return Optional.empty();
    }

    private boolean isOfFirstPlace(String number) {
        return "1".equals(((Map<?, ?>) ok(200, own(number, "")).json().get("answers")).get("practiceOrdinal"));
    }

    private boolean isValid(String number) {
        var licence = applicant.get("/applications/" + number + "/licence", "Accept", JSON);
        return ok(200, licence).text("status").equals("VALID");
    }

    void submit(String number, String letter) {
        attach(number, letter);
        var submitted = ok(201, handIn(number));
        assertThat(submitted.header("Location")).endsWith("/applications/" + number + "/receipt");
        assertThat(ok(200, own(number, "/receipt")).response().body()).contains("surat.pdf", "3 (tiga) hari kerja");
    }

    /** Replaces the letter of the place of practice. */
    void attach(String number, String letter) {
        for (var old : list(own(number, "/documents"))) {
            var path = "/applications/" + number + "/documents/" + old.get("id");
            var tag = ok(200, applicant.get(path)).etag();
            ok(204, applicant.send("DELETE", path, null, "If-Match", tag));
        }
        var path = "/applications/" + number + "/documents?requirement=" + LETTER + "&fileName=surat.pdf";
        var uploaded = ok(201, applicant.send("POST", path, "application/pdf", Letter.pdf(letter)));
        var content = ok(200, own(number, "/documents/" + uploaded.text("id") + "/content"));
        assertThat(content.header("Content-Type")).isEqualTo("application/pdf");
    }

    /** Submits as it is, and says what came of it. */
    Answer handIn(String number) {
        return handIn(number, declarations(), own(number, "").etag());
    }

    /** The one request that submits. */
    Answer handIn(String number, String declarations, String etag) {
        return applicant.send("POST", "/applications/" + number + "/submission", declarations, "If-Match", etag);
    }

    String declarations() {
        return maps(ok(200, stranger.get(SERVICE)).json().get("declarations")).stream()
                .map(one -> "\"" + one.get("code") + "\"")
                .collect(Collectors.joining(", ", "{\"declarations\": [", "]}"));
    }

    void returnIt(String number) {
        ok(200, take(officer, number));
        var reason = maps(ok(200, stranger.get(SERVICE)).json().get("returnReasons")).stream()
                .filter(one -> fits(one.get("requirements")))
                .findFirst()
                .orElseThrow()
                .get("code");
        check(
                number,
                "{\"verdict\": \"FAULTY\", \"reasonCode\": \"" + reason + "\", \"cure\": \"Unggah surat baru.\"}");
        var returned = ok(200, act(officer, number, "returns", "{\"note\": \"Satu hal saja.\"}"));
        assertThat(returned.text("status")).isEqualTo("RETURNED");
        assertThat(list(ok(200, own(number, "/returns")))).hasSize(1);
        assertThat(ok(200, own(number, "")).response().body()).contains("Unggah surat baru.");
    }

    /** Takes the open step, by what was read of who has it. */
    static Answer take(Rest official, String number) {
        var path = "/work-items/" + number + "/claim";
        return official.send(
                "PUT", path, null, "If-Match", ok(200, official.get(path)).etag());
    }

    /** Accepted, verified and in the hands of the signatory. */
    void prepare(String number) {
        ok(200, take(officer, number));
        check(number, "{\"verdict\": \"CONFORMS\"}");
        assertThat(ok(200, act(officer, number, "acceptance", null)).text("clock"))
                .isEqualTo("RUNNING");
        ok(200, take(coordinator, number));
        ok(200, act(coordinator, number, "verification", "{\"note\": \"Sesuai.\"}"));
        ok(200, take(head, number));
    }

    /** Gives up what the agency has not accepted. */
    Answer cancel(String number) {
        return applicant.send(
                "POST",
                "/applications/" + number + "/cancellation",
                null,
                "If-Match",
                own(number, "").etag());
    }

    /** Refused by the signatory: a decision, not a return. */
    void reject(String number, String finding) {
        var body = "{\"reasonCode\": \"di-luar-wilayah\", \"finding\": \"" + finding
                + "\", \"passphrase\": \"demo-bagas\"}";
        ok(200, act(head, number, "rejection", body));
    }

    /** A file that waits for nothing but the signature. */
    String prepared() {
        return prepared(draft());
    }

    /** The same with a draft that is there. */
    String prepared(String number) {
        submit(number, "letter of " + number);
        prepare(number);
        return number;
    }

    /** Returns the number of the licence. */
    String sign(String number) {
        return ok(200, trySign(number)).text("number");
    }

    Answer trySign(String number) {
        return act(head, number, "signature", "{\"passphrase\": \"demo-bagas\"}");
    }

    void answerSurvey(String number, String comment) {
        var answer = Stream.of(
                        "REQUIREMENTS",
                        "PROCEDURE",
                        "TIME",
                        "COST",
                        "PRODUCT",
                        "COMPETENCE",
                        "BEHAVIOUR",
                        "FACILITIES",
                        "COMPLAINT")
                .map(element -> "\"" + element + "\": 4")
                .collect(Collectors.joining(", ", "{\"comment\": \"" + comment + "\", \"scores\": {", "}}"));
        var path = "/applications/" + number + "/survey";
        ok(428, applicant.send("POST", path, answer));
        ok(412, applicant.send("POST", path, answer, "If-Match", "\"0\""));
        ok(204, applicant.send("POST", path, answer, "If-Match", own(number, "").etag()));
    }

    /** Answers the survey and takes the licence; returns its facts. */
    Answer download(String number) {
        return download(number, "VALID");
    }

    /** The same of a licence that has come to another status meanwhile. */
    Answer download(String number, String status) {
        var path = "/applications/" + number + "/licence";
        assertThat(ok(422, applicant.get(path, "Accept", "application/pdf")).text("code"))
                .isEqualTo("SURVEY_PENDING");
        answerSurvey(number, "");
        var pdf = ok(200, applicant.get(path, "Accept", "application/pdf"));
        assertThat(pdf.response().body()).startsWith("%PDF-");
        var facts = ok(200, applicant.get(path, "Accept", JSON));
        assertThat(facts.text("status")).isEqualTo(status);
        return facts;
    }

    void verify(String number, Answer licence) {
        var verified = ok(200, stranger.get("/licence-verifications/" + licence.text("code")));
        assertThat(verified.text("status")).isEqualTo("VALID");
        assertThat(verified.response().body())
                .contains("Ratna Puspitasari", licence.text("number"))
                .doesNotContain("1872046209890002");
        ok(304, stranger.get("/licence-verifications/" + licence.text("code"), "If-None-Match", verified.etag()));
        var tracked = ok(200, stranger.get("/trackings?number=" + number + "&birthDate=1989-09-22"));
        assertThat(tracked.text("displayedStatus")).isEqualTo("HANDED_OVER");
        var card = ok(200, own(number, "/control-card"));
        assertThat(maps(card.json().get("rows")).stream().map(row -> row.get("position")))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, maps(card.json().get("rows")).size())
                                .boxed()
                                .collect(Collectors.toList()));
        assertThat(ok(200, own(number, "/clock")).text("state")).isEqualTo("FINISHED_ON_TIME");
    }

    /** Every requirement conforms but the letter, which gets the finding given. */
    void check(String number, String finding) {
        var file = ok(200, officer.get("/files/" + number));
        assertThat(file.response().body()).doesNotContain("1872046209890002");
        var etag = file.etag();
        for (var requirement : maps(file.json().get("requirements"))) {
            var body = requirement.get("code").equals(LETTER) ? finding : "{\"verdict\": \"CONFORMS\"}";
            var path = "/files/" + number + "/checks/" + requirement.get("code");
            etag = ok(200, officer.send("PUT", path, body, "If-Match", etag)).etag();
        }
    }

    Answer act(Rest official, String number, String action, String body) {
        var version = ok(200, official.get("/files/" + number + "/progress")).etag();
        return official.send("POST", "/files/" + number + "/" + action, body, "If-Match", version);
    }

    Answer own(String number, String rest) {
        return applicant.get("/applications/" + number + rest);
    }

    static Answer ok(int status, Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        return answer;
    }

    private static boolean fits(Object requirements) {
        return ((List<?>) requirements).contains(LETTER) || ((List<?>) requirements).isEmpty();
    }

    static List<Map<String, Object>> list(Answer answer) {
        return maps(answer.json().get("items"));
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> maps(Object list) {
        return (List<Map<String, Object>>) list;
    }
}
