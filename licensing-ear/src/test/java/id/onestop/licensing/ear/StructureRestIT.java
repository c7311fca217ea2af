package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Units, posts, rights and competences by REST: what the pages of an agency's structure do, a program does too. */
@ExtendWith(BundleSession.class)
class StructureRestIT {

    private static final String INTAN = "intan.permatasari@metro.example.id";
    private static final String BAGAS = "bagas.wirayudha@metro.example.id";

    @Test
    void aPostIsMadeGivenRightsByTwoPeopleAndEnded(Bundle site) {
        var intan = Rest.of(site, INTAN, "demo-intan");
        var bagas = Rest.of(site, BAGAS, "demo-bagas");
        assertThat(ok(422, intan.send("POST", "/structure/units", "{}"))
                        .response()
                        .body())
                .contains("nameId");
        String unit = "/structure/units/"
                + ok(
                                201,
                                intan.send(
                                        "POST",
                                        "/structure/units",
                                        "{\"nameId\": \"Bidang uji\"}",
                                        "Idempotency-Key",
                                        "u1"))
                        .text("id");
        assertThat("/structure/units/"
                        + ok(
                                        201,
                                        intan.send(
                                                "POST",
                                                "/structure/units",
                                                "{\"nameId\": \"Bidang uji\"}",
                                                "Idempotency-Key",
                                                "u1"))
                                .text("id"))
                .isEqualTo(unit);
        var made = ok(200, intan.get(unit));
        ok(428, intan.send("PUT", unit, "{\"nameId\": \"Bidang coba\"}"));
        var renamed = ok(200, intan.send("PUT", unit, "{\"nameId\": \"Bidang coba\"}", "If-Match", made.etag()));
        ok(412, intan.send("PUT", unit, "{\"nameId\": \"Bidang lain\"}", "If-Match", made.etag()));

        String id = unit.replaceAll(".*/", "");
        String post = "/structure/posts/"
                + ok(
                                201,
                                intan.send(
                                        "POST",
                                        "/structure/posts",
                                        "{\"unit\": %s, \"nameId\": \"Petugas uji\"}".formatted(id)))
                        .text("id");
        var seen = ok(200, intan.get(post));
        String wanted = "{\"wanted\": [\"FILE_READ\", \"COUNTER\"], \"reason\": \"Loket baru\"}";
        ok(428, intan.send("POST", post + "/rights-proposals", wanted));
        assertThat(ok(
                                422,
                                intan.send(
                                        "POST",
                                        post + "/rights-proposals",
                                        "{\"wanted\": [\"EVERYTHING\"]}",
                                        "If-Match",
                                        seen.etag()))
                        .response()
                        .body())
                .contains("wanted");
        String proposal = "/rights-proposals/"
                + ok(201, intan.send("POST", post + "/rights-proposals", wanted, "If-Match", seen.etag()))
                        .text("id");
        ok(428, intan.send("POST", proposal + "/approval", null));
        String read = ok(200, bagas.get(proposal)).etag();
        ok(422, intan.send("POST", proposal + "/approval", null, "If-Match", read));
        assertThat(ok(200, bagas.send("POST", proposal + "/approval", null, "If-Match", read))
                        .text("state"))
                .isEqualTo("APPROVED");
        assertThat(ok(200, intan.get(post)).response().body()).contains("COUNTER", "FILE_READ");
        assertThat(list(ok(200, intan.get(post + "/rights-proposals")))).hasSize(1);
        ok(403, bagas.get("/structure"));

        ok(422, intan.send("POST", unit + "/end", null, "If-Match", renamed.etag()));
        var ended = ok(200, intan.send("POST", post + "/end", null, "If-Match", "*"));
        assertThat(ended.json()).containsKey("endedOn");
        ok(200, intan.send("POST", unit + "/end", null, "If-Match", "*"));
        assertThat(list(ok(200, intan.get("/structure/changes?limit=50"))))
                .anySatisfy(change -> assertThat(change.get("field")).isEqualTo("rights"));
    }

    @Test
    void aCertificateIsEnteredAndWithdrawn(Bundle site) {
        var intan = Rest.of(site, INTAN, "demo-intan");
        String kind = ok(201, intan.send("POST", "/competence-kinds", "{\"nameId\": \"Sertifikat uji REST\"}"))
                .text("id");
        assertThat(ok(200, intan.get("/competence-kinds/" + kind)).text("code")).isEqualTo(kind);
        String person = list(ok(200, intan.get("/staff?limit=50"))).stream()
                .filter(one -> !INTAN.equals(one.get("email")))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
        String held = "/staff/" + person + "/competences";
        assertThat(ok(422, intan.send("POST", held, "{}")).response().body()).contains("kind", "number", "from");
        String one = held + "/"
                + ok(
                                201,
                                intan.send(
                                        "POST",
                                        held,
                                        "{\"kind\": \"%s\", \"number\": \"S-1\", \"from\": \"2026-01-05\"}"
                                                .formatted(kind)))
                        .text("id");
        assertThat(ok(200, intan.get(one)).text("number")).isEqualTo("S-1");
        ok(428, intan.send("POST", one + "/withdrawal", "{}"));
        ok(422, intan.send("POST", one + "/withdrawal", "{}", "If-Match", "*"));
        assertThat(ok(200, intan.send("POST", one + "/withdrawal", "{\"reason\": \"Salah ketik\"}", "If-Match", "*"))
                        .text("withdrawalReason"))
                .isEqualTo("Salah ketik");
        ok(
                404,
                Rest.of(site, "bayu.firmansyah@pekanbaru.example.id", "demo-bayu")
                        .get(held));
    }
}
