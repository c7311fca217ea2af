package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Over HTTP: a change without the version that was read is 428 and with another one 412; a command with a key is done once. */
@ExtendWith(BundleSession.class)
class ChangesIT {

    private static final String OTHER = "\"1\"";

    private RestJourney journey;
    private Rest administrator;
    private Rest citizen;

    @BeforeEach
    void enter(Bundle bundle) {
        journey = new RestJourney(bundle);
        administrator = Rest.of(bundle, "intan.permatasari@metro.example.id", "demo-intan");
        citizen = Rest.of(bundle, "aditya.mahendra@warga.example.id", "demo-aditya");
    }

    /** Reads a thing, is refused without its version and with another one, and changes it with its own. */
    private static Answer changed(int done, Rest by, String read, String method, String path, String body) {
        var tag = ok(200, by.get(read)).etag();
        assertThat(tag).as(read).isNotEmpty();
        assertThat(ok(428, by.send(method, path, body)).text("code")).isEqualTo("VERSION_NEEDED");
        assertThat(ok(412, by.send(method, path, body, "If-Match", OTHER)).text("code"))
                .isEqualTo("VERSION_DIFFERS");
        return ok(done, by.send(method, path, body, "If-Match", tag));
    }

    @Test
    void whoTakesAFileNamesWhatHeReadOfIt() {
        var number = journey.draftElsewhere();
        journey.submit(number, "letter of " + number);
        var path = "/work-items/" + number + "/claim";
        var offered = ok(200, journey.officer.get(path));
        assertThat(offered.json()).containsEntry("state", "UNCLAIMED").doesNotContainKey("holder");
        assertThat(list(ok(200, journey.officer.get("/work-items?limit=50"))))
                .filteredOn(line -> number.equals(line.get("number")))
                .extracting(line -> "\"" + line.get("version") + "\"")
                .containsExactly(offered.etag());

        changed(200, journey.officer, path, "PUT", path, null);
        assertThat(ok(200, journey.officer.get(path)).text("holder")).contains("Ayu");
        ok(412, journey.officer.send("DELETE", path, null, "If-Match", offered.etag()));
        changed(204, journey.officer, path, "DELETE", path, null);
        assertThat(ok(200, journey.officer.get(path)).etag()).isEqualTo(offered.etag());
        takeNextOnce();
        ok(204, journey.cancel(number));
    }

    private void takeNextOnce() {
        String[] key = {"Idempotency-Key", "next-" + System.nanoTime()};
        var next = ok(200, journey.officer.send("POST", "/work-items/next", null, key));
        assertThat(ok(200, journey.officer.send("POST", "/work-items/next", null, key))
                        .text("number"))
                .isEqualTo(next.text("number"));
        var path = "/work-items/" + next.text("number") + "/claim";
        var tag = ok(200, journey.officer.get(path)).etag();
        ok(204, journey.officer.send("DELETE", path, null, "If-Match", tag));
    }

    @Test
    void whatOnesOwnPersonDeclaredOrGaveEndsByItsVersion() {
        var sibling = "{\"relation\": \"SIBLING\", \"name\": \"Adik Contoh\", \"nik\": \"1872015508950004\"}";
        var declared = "/relatives/"
                + ok(201, journey.officer.send("POST", "/relatives", sibling)).text("id");
        changed(204, journey.officer, declared, "DELETE", declared, null);
        ok(404, journey.officer.get(declared));

        var wanted = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\"}";
        ok(200, citizen.send("POST", "/powers-of-attorney", wanted));
        var power = "/powers-of-attorney/"
                + list(ok(200, citizen.get("/powers-of-attorney"))).get(0).get("id");
        changed(204, citizen, power, "DELETE", power, null);
        assertThat(ok(200, citizen.get(power)).text("ended")).isEqualTo("true");
    }

    @Test
    void whatWasMadeIsAtItsAddress(Bundle bundle) {
        var counter = Rest.of(bundle, "dewi.kartika@metro.example.id", "demo-dewi");
        var said = "{\"question\": \"Jam buka?\", \"outcome\": \"INFORMED\", \"minutes\": 2}";
        var enquiry = ok(201, counter.send("POST", "/counter/enquiries", said)).header("Location");
        var path = enquiry.replaceFirst(".*/api/v1", "");
        assertThat(ok(200, counter.get(path)).text("question")).isEqualTo("Jam buka?");
        ok(
                404,
                Rest.of(bundle, "mega.oktaviani@pekanbaru.example.id", "demo-mega")
                        .get(path));
    }

    @Test
    void aDocumentGoesByItsVersion() {
        var own = "/applications/" + journey.draft();
        for (var old : list(ok(200, journey.applicant.get(own + "/documents")))) {
            var path = own + "/documents/" + old.get("id");
            ok(204, journey.applicant.send("DELETE", path, null, "If-Match", "\"" + old.get("version") + "\""));
        }
        var letter = Letter.pdf("letter " + System.nanoTime());
        var query = own + "/documents?requirement=surat-tempat-praktik&fileName=surat.pdf";
        var given = own + "/documents/"
                + ok(201, journey.applicant.send("POST", query, "application/pdf", letter))
                        .text("id");
        ok(412, journey.applicant.send("DELETE", given, null, "If-Match", "\"99\""));
        ok(428, journey.applicant.send("DELETE", given, null));
        var tag = ok(200, journey.applicant.get(given)).etag();
        ok(204, journey.applicant.send("DELETE", given, null, "If-Match", tag));
        ok(404, journey.applicant.get(given));
    }

    @Test
    void wordsAreDecidedByTheVersionThatWasRead() {
        var kind = list(ok(200, administrator.get("/message-templates"))).get(0).get("kind");
        var path = "/message-templates/" + kind;
        var tag = ok(200, administrator.get(path)).etag();
        var proposed = ok(
                201,
                administrator.send(
                        "POST",
                        path + "/proposals",
                        "{\"subjectId\": \"Kabar\", \"reason\": \"Lebih singkat\"}",
                        "If-Match",
                        tag));
        var proposal = path + "/proposals/" + proposed.text("id");
        ok(428, administrator.send("POST", proposal + "/approval", null));
        assertThat(changed(
                                200,
                                administrator,
                                proposal,
                                "POST",
                                proposal + "/refusal",
                                "{\"reason\": \"Ditarik kembali\"}")
                        .text("state"))
                .isEqualTo("REFUSED");
    }

    @Test
    void aStatementAboutALawNamesWhatWasStated() {
        var path = "/regulation-statements/uu-25-2009";
        // refused for what it lacks, after its version was found to be right
        changed(422, administrator, path, "PUT", path, "{}");
        changed(409, administrator, path, "DELETE", path, null);
    }

    @Test
    void aPlayIsStoppedByItsVersion() {
        var version = maps(ok(200, administrator.get("/what-if/choices")).json().get("versions"))
                .get(0)
                .get("definitionId");
        var plan = "{\"perYear\": 50, \"variants\": [{\"definitions\": [" + version + "]}]}";
        var play = "/what-if/"
                + ok(201, administrator.send("POST", "/what-if", plan)).text("id");
        ok(428, administrator.send("DELETE", play, null));
        ok(412, administrator.send("DELETE", play, null, "If-Match", OTHER));
        // it may be over by now
        assertThat(administrator.send("DELETE", play, null, "If-Match", "*").status())
                .isIn(204, 409, 422);
    }

    @Test
    void oneChangeInManyDefinitionsIsBegunOnce() {
        var wanted = "{\"code\": \"uu-99\", \"printed\": \"UU 99\", \"services\": [\"refraksionis-optisien\"]}";
        String[] key = {"Idempotency-Key", "many-" + System.nanoTime()};
        var begun = ok(200, administrator.send("POST", "/definition-changes", wanted, key));
        assertThat(drafts(begun)).hasSize(1);
        assertThat(drafts(ok(200, administrator.send("POST", "/definition-changes", wanted, key))))
                .isEqualTo(drafts(begun));
        assertThat(ok(422, administrator.send("POST", "/definition-changes", wanted.replace("99", "98"), key))
                        .text("code"))
                .isEqualTo("COMMAND_KEY_REUSED");
        var draft = "/definition-drafts/" + drafts(begun).get(0).get("draftId");
        var tag = ok(200, administrator.get(draft)).etag();
        ok(204, administrator.send("DELETE", draft, null, "If-Match", tag));
        assertThat(drafts(ok(200, administrator.send("POST", "/definition-changes", wanted, key))))
                .isEmpty();
    }

    private static List<Map<String, Object>> drafts(Answer begun) {
        return maps(begun.json().get("drafts"));
    }

    @Test
    void aBatchIsBegunOnce() {
        var none = "{\"numbers\": [\"none\"]}";
        String[] key = {"Idempotency-Key", "batch-" + System.nanoTime()};
        var begun = ok(201, journey.coordinator.send("POST", "/file-batches/verifications", none, key));
        var path = "/file-batches/" + begun.text("id");
        assertThat(begun.header("Location")).endsWith("/api/v1" + path);
        assertThat(ok(201, journey.coordinator.send("POST", "/file-batches/verifications", none, key))
                        .json())
                .isEqualTo(begun.json());
        assertThat(ok(200, journey.coordinator.get(path)).text("act")).isEqualTo("VERIFY");
        ok(404, journey.head.get(path));
    }
}
