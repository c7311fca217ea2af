package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.maps;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A recommendation by REST: asked by the Penata, given by the Health Office, awaited by the Koordinator, read by few. */
@ExtendWith(BundleSession.class)
class RecommendationIT {

    private static final String WORDS = "Papan nama belum terpasang";

    private RestJourney journey;
    private Rest penata;
    private Rest koordinator;
    private Rest office;
    private Rest auditor;
    private Rest foreign;

    @BeforeEach
    void people(Bundle bundle) {
        journey = new RestJourney(bundle);
        penata = Rest.of(bundle, "ayu.larasati@metro.example.id", "demo-ayu");
        koordinator = Rest.of(bundle, "yudi.prasetya@metro.example.id", "demo-yudi");
        office = Rest.of(bundle, "arif.nugraha@dinkes.metro.example.id", "demo-arif");
        auditor = Rest.of(bundle, "laras.widyaningrum@metro.example.id", "demo-laras");
        foreign = Rest.of(bundle, "novita.siregar@dinkes.pekanbaru.example.id", "demo-novita");
    }

    @Test
    void theLineWaitsForTheOfficeAndGoesOn() {
        var number = asked();
        journey.check(number, "{\"verdict\": \"CONFORMS\"}");
        var accepted = ok(200, journey.act(penata, number, "acceptance", null));
        assertThat(accepted.text("clock")).isEqualTo("STOPPED");
        assertThat(accepted.text("displayedStatus")).isEqualTo("TECHNICAL_RECOMMENDATION");
        ok(200, RestJourney.take(koordinator, number));
        assertThat(ok(422, journey.act(koordinator, number, "verification", "{}"))
                        .text("code"))
                .isEqualTo("RECOMMENDATION_AWAITED");

        var path = "/recommendations/" + question(number).get("id");
        ok(428, office.send("PUT", path + "/claim", null));
        var read = ok(200, office.get(path)).etag();
        ok(200, office.send("PUT", path + "/claim", null, "If-Match", read));
        ok(412, office.send("DELETE", path + "/claim", null, "If-Match", read));
        ok(428, office.send("PUT", path + "/team", "{}"));
        var team = ok(200, office.get(path + "/team")).etag();
        ok(412, office.send("PUT", path + "/team", "{}", "If-Match", "\"1\""));
        ok(200, office.send("PUT", path + "/team", "{}", "If-Match", team));
        var tag = ok(200, office.get(path)).etag();
        tag = ok(
                        200,
                        office.send(
                                "PUT",
                                path + "/letter?fileName=surat.pdf",
                                "application/pdf",
                                Letter.pdf("440/12"),
                                "If-Match",
                                tag))
                .etag();
        ok(428, office.send("POST", path + "/answer", "{}"));
        assertThat(ok(422, office.send("POST", path + "/answer", "{\"outcome\": \"WITH_NOTES\"}", "If-Match", tag))
                        .response()
                        .body())
                .contains("RECOMMENDATION_NOTES_MISSING");
        var given =
                "{\"outcome\": \"WITH_NOTES\", \"letterNumber\": \"440/12/2026\", \"statement\": \"" + WORDS + "\"}";
        ok(200, office.send("POST", path + "/answer", given, "If-Match", tag));

        assertThat(ok(200, journey.act(koordinator, number, "verification", "{}"))
                        .text("clock"))
                .isNotEqualTo("STOPPED");
        assertThat(panel(koordinator, number)).contains(WORDS, "440/12/2026", "surat.pdf");
        assertThat(panel(auditor, number)).contains("WITH_NOTES").doesNotContain(WORDS, "surat.pdf");
        var letter = "/files/" + number + "/recommendations/"
                + question(number, "DONE").get("id") + "/letter";
        assertThat(ok(200, koordinator.get(letter)).header("Content-Type")).isEqualTo("application/pdf");
        ok(404, auditor.get(letter));
        for (var part : List.of("/progress", "/control-card", "/clock", "")) {
            assertThat(ok(200, journey.own(number, part)).response().body()).doesNotContain(WORDS, "WITH_NOTES");
        }
    }

    @Test
    void anOfficeSeesWhatItIsAskedAndNothingElse() {
        var number = asked();
        var id = question(number).get("id");
        var one = ok(200, office.get("/recommendations/" + id));
        assertThat(one.response().body())
                .contains("strNumber", "surat-tempat-praktik")
                .doesNotContain("homeAddress", "phone", "birthDate", "1872046209890002", "187204********02");
        var document = maps(one.json().get("documents")).get(0).get("id");
        ok(200, office.get("/recommendations/" + id + "/documents/" + document));

        ok(403, office.get("/files/" + number));
        ok(403, office.get("/files/" + number + "/recommendations"));
        ok(403, office.get("/work-items"));
        ok(403, office.get("/files/" + number + "/documents/" + document + "/content"));
        ok(404, foreign.get("/recommendations/" + id));
        ok(404, foreign.send("PUT", "/recommendations/" + id + "/claim", null));
        ok(404, foreign.get("/recommendations/" + id + "/documents/" + document));
        assertThat(list(ok(200, foreign.get("/recommendations")))).isEmpty();
        ok(403, penata.get("/recommendations/" + id));
        assertThat(ok(200, journey.own(number, "/progress")).response().body())
                .contains("Dinas Kesehatan Kota Metro")
                .doesNotContain("Mohon tinjau");
    }

    private String asked() {
        var number = journey.draft();
        journey.submit(number, "letter of " + number);
        ok(200, RestJourney.take(penata, number));
        var body = "{\"step\": \"rekomendasi\", \"question\": \"Mohon tinjau tempat praktik\"}";
        ok(200, journey.act(penata, number, "recommendations", body));
        assertThat(ok(409, journey.act(penata, number, "recommendations", body)).text("code"))
                .isEqualTo("RECOMMENDATION_OPEN");
        return number;
    }

    private String panel(Rest reader, String number) {
        return ok(200, reader.get("/files/" + number + "/recommendations"))
                .response()
                .body();
    }

    private Map<String, Object> question(String number) {
        return question(number, "OFFICE");
    }

    private Map<String, Object> question(String number, String tab) {
        return list(ok(200, office.get("/recommendations?limit=50&tab=" + tab))).stream()
                .filter(one -> number.equals(one.get("number")))
                .findFirst()
                .orElseThrow();
    }
}
