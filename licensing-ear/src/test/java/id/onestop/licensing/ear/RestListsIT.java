package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.list;
import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Over HTTP: every list has a way on, by the link of the page before, to its last item and no further. */
@ExtendWith(BundleSession.class)
class RestListsIT {

    private static final Pattern NEXT = Pattern.compile("<[^>]*/api/v1([^>]+)>; rel=\"next\"");

    private static final String SAMPLE = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\", \"code\":"
            + " \"%s\", \"nameId\": \"Contoh halaman\", \"nameEn\": \"Sample page\"}";

    private Bundle site;
    private Rest administrator;
    private Rest operator;

    @BeforeEach
    void enter(Bundle bundle) {
        site = bundle;
        administrator = Rest.of(bundle, "intan.permatasari@metro.example.id", "demo-intan");
        operator = Rest.of(bundle, "rangga.saputra@metro.example.id", "demo-rangga");
    }

    /** All items of a list, page by page; every page but the last is full. */
    private static List<Map<String, Object>> walk(Rest reader, String path, int most) {
        var items = new ArrayList<Map<String, Object>>();
        for (String next = path + "?limit=" + most; next != null; next = next(reader, next, most, items)) {
            assertThat(items.size()).as(path).isLessThan(2_000);
        }
        return items;
    }

    private static String next(Rest reader, String path, int most, List<Map<String, Object>> items) {
        Answer page = ok(200, reader.get(path));
        items.addAll(list(page));
        var link = NEXT.matcher(page.header("Link"));
        if (!link.find()) {
            assertThat(list(page)).as(path).hasSizeLessThanOrEqualTo(most);
            return null;
        }
        assertThat(list(page)).as(path).hasSize(most);
        return link.group(1);
    }

    private static void unknownPlace(Rest reader, String path) {
        assertThat(ok(422, reader.get(path + "?cursor=nowhere")).response().body())
                .contains("CURSOR_UNKNOWN");
    }

    private static List<Object> ids(List<Map<String, Object>> items) {
        return items.stream().map(item -> item.get("id")).toList();
    }

    @Test
    void tokensOfAPerson() {
        var basic = Rest.basic(site, "intan.permatasari@metro.example.id", "demo-intan");
        var made = ok(
                        201,
                        basic.send("POST", "/personal-tokens", "{\"label\": \"halaman\", \"days\": 1, \"scopes\": []}"))
                .json()
                .get("id");

        assertThat(ids(walk(administrator, "/personal-tokens", 1)))
                .startsWith(made)
                .hasSizeGreaterThan(1);

        unknownPlace(administrator, "/personal-tokens");
        var path = "/personal-tokens/" + made;
        ok(204, administrator.send("DELETE", path, null, "If-Match", "*"));
        assertThat(ids(walk(administrator, "/personal-tokens", 1))).doesNotContain(made);
    }

    @Test
    void relativesOfAnOfficial() {
        var officer = new RestJourney(site).officer;
        var first = declare(officer, "1872015508950014");
        var second = declare(officer, "1872015508950015");

        assertThat(ids(walk(officer, "/relatives", 1))).containsSubsequence(first, second);

        unknownPlace(officer, "/relatives");
        for (var one : List.of(first, second)) {
            ok(204, officer.send("DELETE", "/relatives/" + one, null, "If-Match", "*"));
        }
    }

    private static Object declare(Rest officer, String nik) {
        var said = "{\"relation\": \"SIBLING\", \"name\": \"Saudara Halaman\", \"nik\": \"" + nik + "\"}";
        var path = ok(201, officer.send("POST", "/relatives", said)).header("Location");
        return ok(200, officer.get(path.replaceFirst(".*/api/v1", ""))).json().get("id");
    }

    @Test
    void powersOfAttorney() {
        var applicant = Rest.of(site, "ratna.puspitasari@warga.example.id", "demo-ratna");
        var said = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\", \"kind\": \"NEW\"}";
        ok(200, applicant.send("POST", "/powers-of-attorney", said));
        ok(200, applicant.send("POST", "/powers-of-attorney", said));

        var all = ids(walk(applicant, "/powers-of-attorney", 1));
        assertThat(all).hasSizeGreaterThan(1).doesNotHaveDuplicates();

        unknownPlace(applicant, "/powers-of-attorney");
        for (var one : all.subList(0, 2)) {
            assertThat(ok(200, applicant.get("/powers-of-attorney/" + one)).json())
                    .containsEntry("id", one);
            ok(204, applicant.send("DELETE", "/powers-of-attorney/" + one, null, "If-Match", "*"));
        }
        ok(404, applicant.get("/powers-of-attorney/nowhere"));
        ok(404, applicant.get("/powers-of-attorney/999999999"));
    }

    @Test
    void draftsOfAnAgency() {
        var first = draft("halaman-satu");
        var second = draft("halaman-dua");

        assertThat(ids(walk(administrator, "/definition-drafts", 1))).containsSubsequence(second, first);

        unknownPlace(administrator, "/definition-drafts");
        for (var one : List.of(first, second)) {
            ok(204, administrator.send("DELETE", "/definition-drafts/" + one, null, "If-Match", "*"));
        }
    }

    private Object draft(String code) {
        var path = ok(201, administrator.send("POST", "/definition-drafts", SAMPLE.formatted(code)))
                .header("Location");
        return ok(200, administrator.get(path.replaceFirst(".*/api/v1", "")))
                .json()
                .get("id");
    }

    @Test
    void whatLeansOnARegulation() {
        var anybody = Rest.anybody(site);
        var shown = named(ok(200, anybody.get("/regulations/uu-25-2009")), "leaning");
        assertThat(shown).hasSizeGreaterThan(4);

        var all = walk(anybody, "/regulations/uu-25-2009/references", shown.size() / 3);
        var own = walk(administrator, "/regulation-statements/uu-25-2009/references", 50);

        assertThat(all).containsAll(shown);
        assertThat(own)
                .isNotEmpty()
                .hasSizeLessThan(all.size())
                .allSatisfy(place -> assertThat(place).containsEntry("agency", "metro"));
        unknownPlace(anybody, "/regulations/uu-25-2009/references");
        ok(404, anybody.get("/regulations/uu-1-1945/references"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> named(Answer answer, String name) {
        return (List<Map<String, Object>>) answer.json().get(name);
    }

    @Test
    void listsThatMayBeEmpty() {
        for (var path : List.of("/partner-outages", "/substitutions", "/calendar/entries")) {
            var reader = path.startsWith("/partner")
                    ? Rest.of(site, "bagas.wirayudha@metro.example.id", "demo-bagas")
                    : administrator;
            walk(reader, path, 1);
            unknownPlace(reader, path);
        }
        walk(operator, "/workers/outbox/failures", 1);
        unknownPlace(operator, "/workers/outbox/failures");
        ok(404, operator.get("/workers/none/failures"));
        ok(403, administrator.get("/workers/outbox/failures"));
    }
}
