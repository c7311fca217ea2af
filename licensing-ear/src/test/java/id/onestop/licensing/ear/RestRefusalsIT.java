package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong is told as a problem with a stable code, and never as a failure of the server. */
@ExtendWith(BundleSession.class)
class RestRefusalsIT {

    private static final String DRAFT = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\"}";

    private Bundle bundle;
    private Rest stranger;
    private Rest applicant;

    @BeforeEach
    void signIn(Bundle shared) {
        bundle = shared;
        stranger = Rest.anybody(shared);
        applicant = Rest.of(shared, "aditya.mahendra@warga.example.id", "demo-aditya");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET    | /nothing                                                            | 404 | PAGE_UNKNOWN
        GET    | /agencies/atlantis                                                  | 404 | AGENCY_UNKNOWN
        DELETE | /agencies                                                           | 405 | METHOD_NOT_ALLOWED
        PUT    | /licence-verifications/ABC                                          | 405 | METHOD_NOT_ALLOWED
        GET    | /agencies?limit=none                                                | 422 | INVALID
        GET    | /agencies?limit=0                                                   | 422 | INVALID
        GET    | /agencies?cursor=none                                               | 422 | INVALID
        GET    | /agencies/metro/due-date                                            | 422 | INVALID
        GET    | /agencies/metro/due-date?receivedAt=tomorrow&workingDays=3          | 422 | INVALID
        GET    | /agencies/metro/due-date?receivedAt=2026-03-25T10:00:00Z&workingDays=0 | 422 | INVALID
        GET    | /agencies/metro/due-date?receivedAt=+999999999-01-01T00:00:00Z&workingDays=3 | 422 | INVALID
        GET    | /agencies/metro/services/dokter-spesialis-mandiri/requirements?kind=odd | 422 | INVALID
        GET    | /trackings                                                          | 422 | INVALID
        GET    | /trackings?number=MTR-2026-999999&birthDate=1990-01-01              | 404 | TRACKING_NOT_FOUND
        GET    | /trackings?number=MTR-2026-999999&birthDate=%2B999999999-01-01      | 422 | INVALID
        GET    | /applications                                                       | 401 | SIGN_IN_NEEDED
        GET    | /work-items                                                         | 401 | SIGN_IN_NEEDED
        POST   | /files/MTR-2026-000001/acceptance                                   | 401 | SIGN_IN_NEEDED
        """)
    void aStrangerIsTold(String method, String path, int status, String code) {
        assertProblem(stranger.send(method, path, null), status, code);
    }

    @Test
    void theFieldIsNamed() {
        var problem = stranger.get("/agencies/metro/due-date?receivedAt=x&workingDays=y");
        assertThat(problem.response().body()).contains("\"/receivedAt\"", "\"/workingDays\"");
    }

    @Test
    void aTokenThatIsNoneIs401() {
        var answer = stranger.get("/applications", "Authorization", "Bearer lic_nothing");
        assertProblem(answer, 401, "SIGN_IN_NEEDED");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        application/json | {                                   | 400 | REQUEST_UNREADABLE
        application/json | []                                  | 400 | REQUEST_UNREADABLE
        application/json | {"agency": 7, "service": [true]}    | 400 | REQUEST_UNREADABLE
        application/json | {"agency": "a\\u0000b"}             | 400 | REQUEST_UNREADABLE
        application/json | {}                                  | 422 | INVALID
        application/json | {"agency": "metro", "service": "x"} | 404 | SERVICE_UNKNOWN
        application/json | {"agency": "metro", "service": "dokter-spesialis-mandiri", "kind": "odd"} | 422 | INVALID
        application/json | {"agency": "metro"} and more          | 400 | REQUEST_UNREADABLE
        text/plain       | agency=metro                        | 415 | FORMAT_NOT_TAKEN
        """)
    void aDraftThatCannotBeIsTold(String type, String body, int status, String code) {
        var answer = applicant.send("POST", "/applications", type, body.getBytes(StandardCharsets.UTF_8));
        assertProblem(answer, status, code);
    }

    @Test
    void deepAndHugeJsonIsRefusedAndHarmsNobody() {
        var deep = "[".repeat(10_000) + "]".repeat(10_000);
        assertProblem(applicant.send("POST", "/applications", "{\"agency\": " + deep + "}"), 400, "REQUEST_UNREADABLE");
        var huge = "{\"agency\": \"" + "x".repeat(300 * 1024) + "\"}";
        var refused = applicant.send("POST", "/applications", huge);
        assertProblem(refused, 413, "REQUEST_TOO_LARGE");
        assertThat(refused.text("detail")).contains("262 kB").doesNotContain("12 MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /sign-in      | 413
        /track        | 413
        /oauth2/token | 413
        """)
    void aFormBeyondItsLimitIsNoFailureOfTheServer(String path, int status) {
        var answer = bundle.send(bundle.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=" + "x".repeat(3 << 20))));
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.body()).contains("2 MB").doesNotContain("Exception");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        multipart/form-data                | --x
        multipart/form-data; boundary=x    | no boundary at all
        multipart/form-data; boundary=x    | --x
        """)
    void aBrokenFormOfPartsIsItsSendersFault(String type, String body) {
        var answer = bundle.send(
                bundle.request("/sign-in").header("Content-Type", type).POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isLessThan(500);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE", "PATCH", "FOO"})
    void theTokenAddressSaysThatItTakesFormsOnly(String method) {
        var answer = bundle.send(bundle.request("/oauth2/token").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        /        | GET, HEAD
        /verify  | GET, HEAD
        /sign-in | GET, HEAD, POST
        """)
    void aPageSaysWhatItTakes(String path, String methods) {
        var answer = bundle.send(bundle.request(path).PUT(BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue(methods);
    }

    @Test
    void changesNameTheirVersion() {
        var number = draft();
        var change = "{\"answers\": {\"birthPlace\": \"Metro\"}}";
        var path = "/applications/" + number;
        assertProblem(applicant.send("PATCH", path, change), 428, "VERSION_NEEDED");
        assertProblem(applicant.send("PATCH", path, change, "If-Match", "\"999\""), 412, "VERSION_DIFFERS");
        assertProblem(applicant.send("PATCH", path, change, "If-Match", "W/\"0\""), 412, "VERSION_DIFFERS");
        assertProblem(applicant.send("POST", path + "/submission", "{}"), 428, "VERSION_NEEDED");
        // a file or an answer of the registers would be told without a change of the version
        assertThat(applicant
                        .get(path, "If-None-Match", applicant.get(path).etag())
                        .status())
                .isEqualTo(200);
    }

    @Test
    void everyFaultOfASubmissionIsToldAtOnce() {
        var number = draft();
        var answer = applicant.send(
                "POST",
                "/applications/" + number + "/submission",
                "{\"declarations\": []}",
                "If-Match",
                applicant.get("/applications/" + number).etag());
        assertProblem(answer, 422, "INVALID");
        assertThat(answer.response().body()).contains("FILE_MISSING", "DECLARATION_MISSING", "ANSWER_MISSING");
    }

    @Test
    void aFileThatIsNoneIsRefused() {
        var path = "/applications/" + draft() + "/documents?requirement=surat-tempat-praktik";
        var words = "not a letter".getBytes(StandardCharsets.UTF_8);
        assertProblem(applicant.send("POST", path, "application/pdf", words), 422, "FILE_TYPE_REFUSED");
        assertProblem(applicant.send("POST", path, "text/html", words), 415, "FORMAT_NOT_TAKEN");
        assertProblem(applicant.send("POST", path, "application/pdf", new byte[11 << 20]), 413, "FILE_TOO_LARGE");
    }

    @Test
    void oneKeyIsOneCommandHoweverOftenItIsSent() throws Exception {
        var key = "race-" + System.nanoTime();
        var threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Answer>> same = IntStream.range(0, 24)
                    .<Callable<Answer>>mapToObj(
                            i -> () -> applicant.send("POST", "/applications", DRAFT, "Idempotency-Key", key))
                    .collect(Collectors.toList());
            var answers = threads.invokeAll(same);
            var bodies = new java.util.HashSet<String>();
            for (var answer : answers) {
                var got = answer.get();
                assertThat(got.status()).as(got.toString()).isIn(201, 409);
                if (got.status() == 201) {
                    bodies.add(got.response().body());
                }
            }
            assertThat(bodies).hasSize(1);
        } finally {
            threads.shutdownNow();
        }
        var other = DRAFT.replace("}", ", \"kind\": \"RENEWAL\"}");
        assertProblem(
                applicant.send("POST", "/applications", other, "Idempotency-Key", key), 422, "COMMAND_KEY_REUSED");
        assertProblem(
                applicant.send("POST", "/applications", DRAFT, "Idempotency-Key", "two words"),
                400,
                "COMMAND_KEY_MALFORMED");
    }

    @Test
    void aRepeatedCommandTellsTheTokenOfTheFirst() {
        var owner = Rest.basic(bundle, "aditya.mahendra@warga.example.id", "demo-aditya");
        var wanted = "{\"label\": \"klinik\", \"days\": 1, \"scopes\": []}";
        var key = "token-" + System.nanoTime();
        var made = owner.send("POST", "/personal-tokens", wanted, "Idempotency-Key", key);
        var again = owner.send("POST", "/personal-tokens", wanted, "Idempotency-Key", key);
        assertThat(made.status()).isEqualTo(again.status()).isEqualTo(201);
        assertThat(again.json()).isEqualTo(made.json());
        assertThat(made.text("token")).startsWith("lic_");
        assertProblem(
                owner.send("POST", "/personal-tokens", wanted.replace("klinik", "rumah"), "Idempotency-Key", key),
                422,
                "COMMAND_KEY_REUSED");
        // a token makes and learns none, whatever key its holder knows
        assertProblem(
                applicant.send("POST", "/personal-tokens", wanted, "Idempotency-Key", key),
                403,
                "TOKEN_MAKES_NO_TOKEN");
        var path = "/personal-tokens/" + made.text("id");
        assertProblem(applicant.send("DELETE", path, null), 428, "VERSION_NEEDED");
        assertProblem(applicant.send("DELETE", path, null, "If-Match", "\"1\""), 412, "VERSION_DIFFERS");
        var tag = applicant.get(path).etag();
        assertThat(tag).isNotEmpty();
        assertThat(applicant.send("DELETE", path, null, "If-Match", tag).status())
                .isEqualTo(204);
        assertProblem(owner.send("POST", "/personal-tokens", wanted, "Idempotency-Key", key), 404, "TOKEN_UNKNOWN");
    }

    @Test
    void aRepeatedCommandTellsTheCodeOfTheSamePower() {
        var wanted = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\"}";
        var key = "kuasa-" + System.nanoTime();
        var made = applicant.send("POST", "/powers-of-attorney", wanted, "Idempotency-Key", key);
        int before = powers();
        var again = applicant.send("POST", "/powers-of-attorney", wanted, "Idempotency-Key", key);
        assertThat(made.text("code")).matches("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");
        assertThat(again.json()).isEqualTo(made.json());
        assertThat(powers()).isEqualTo(before);
        assertThat(applicant.send("POST", "/powers-of-attorney", wanted).text("code"))
                .isNotEqualTo(made.text("code"));
    }

    private int powers() {
        return ((List<?>) applicant.get("/powers-of-attorney").json().get("items")).size();
    }

    @Test
    void somebodyElsesFileIsNotThere() {
        var number = draft();
        var other = Rest.of(bundle, "ratna.puspitasari@warga.example.id", "demo-ratna");
        assertProblem(other.get("/applications/" + number), 404, "APPLICATION_NOT_FOUND");
        assertProblem(other.get("/applications/" + number + "/documents"), 404, "APPLICATION_NOT_FOUND");
        assertProblem(other.get("/files/" + number), 403, "PERMISSION_MISSING");
        var foreign = Rest.of(bundle, "fikri.ramadhan@pekanbaru.example.id", "demo-fikri");
        for (var path : List.of("", "/progress", "/control-card", "/clock", "/returns", "/licence")) {
            assertProblem(foreign.get("/files/" + number + path), 404, "APPLICATION_NOT_FOUND");
        }
        assertProblem(foreign.send("PUT", "/work-items/" + number + "/claim", null), 404, "APPLICATION_NOT_FOUND");
        assertProblem(foreign.get("/applications/" + number), 403, "PERMISSION_MISSING");
    }

    @Test
    void unknownAndMalformedCodesAnswerAlike() {
        var malformed = stranger.get("/licence-verifications/what");
        var unknown = stranger.get("/licence-verifications/AAAAA-AAAAA-AAAAA");
        assertThat(malformed.status()).isEqualTo(unknown.status()).isEqualTo(200);
        assertThat(malformed.json().keySet()).isEqualTo(unknown.json().keySet());
        assertThat(malformed.etag()).isEqualTo(unknown.etag());
    }

    @Test
    void listsAreReadOnByCursor() {
        var first = stranger.get("/agencies?limit=1");
        assertThat(first.header("Link")).matches("</[^>]*cursor=[^>]*>; rel=\"next\"");
        var second = stranger.get("/agencies?limit=1&cursor=" + first.text("next"));
        assertThat(second.json().get("items")).isNotEqualTo(first.json().get("items"));
    }

    private String draft() {
        var begun = applicant.send("POST", "/applications", DRAFT);
        assertThat(begun.status()).as(begun.toString()).isEqualTo(201);
        return begun.text("id");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json()).containsKeys("type", "title", "status", "detail", "instance", "code");
        assertThat(answer.text("code")).isEqualTo(code);
        assertThat(answer.text("detail")).doesNotContain("error.").doesNotContain("Exception");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
