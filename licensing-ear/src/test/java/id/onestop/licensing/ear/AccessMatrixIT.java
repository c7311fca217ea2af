package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Every operation of the API and every page, asked by everybody about one file, against the table in the repository.
 *
 * <p>The operations are read from {@code /openapi} and the pages from the product's own list, so what is new and not in
 * the table fails. What was found is written beside the test reports in the same form. Changes come with an empty body on
 * a file that waits for its signature, so nothing changes: {@code bad} is who was let in and told what is wrong with the
 * request, {@code no} who was told that the file's state or its holder forbids it.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixIT {

    private static final Path TABLE = Path.of("src/test/resources/access-matrix.txt");
    private static final Path FOUND = Path.of("target/access-matrix.txt");
    private static final Path ROUTES =
            Path.of("../licensing-web/src/main/java/id/onestop/licensing/web/shared/Routes.java");
    private static final Pattern ROUTE = Pattern.compile("new Route\\(\\s*\"([^\"]+)\"");

    private static final List<Person> PEOPLE = List.of(
            new Person("owner", "ratna.puspitasari@warga.example.id", "demo-ratna"),
            new Person("citizen", "aditya.mahendra@warga.example.id", "demo-aditya"),
            new Person("counter", "dewi.kartika@metro.example.id", "demo-dewi"),
            new Person("checks", "ayu.larasati@metro.example.id", "demo-ayu"),
            new Person("verifies", "yudi.prasetya@metro.example.id", "demo-yudi"),
            new Person("signs", "bagas.wirayudha@metro.example.id", "demo-bagas"),
            new Person("admin", "intan.permatasari@metro.example.id", "demo-intan"),
            new Person("operator", "rangga.saputra@metro.example.id", "demo-rangga"),
            new Person("auditor", "laras.widyaningrum@metro.example.id", "demo-laras"),
            new Person("recommends", "arif.nugraha@dinkes.metro.example.id", "demo-arif"),
            new Person("prints", "gita.maharani@metro.example.id", "demo-gita"),
            new Person("oversees", "hendra.wicaksono@metro.example.id", "demo-hendra"),
            new Person("proxy", "nadia.kusumawardhani@warga.example.id", "demo-nadia"),
            new Person("foreign", "fikri.ramadhan@pekanbaru.example.id", "demo-fikri"));

    /** People of the other agency who may do there what the people above do here. */
    private static final List<Person> STRANGERS = List.of(
            new Person("checks", "fikri.ramadhan@pekanbaru.example.id", "demo-fikri"),
            new Person("counter", "mega.oktaviani@pekanbaru.example.id", "demo-mega"),
            new Person("prints", "rizal.hakim@pekanbaru.example.id", "demo-rizal"),
            new Person("signs", "ratih.anggraini@pekanbaru.example.id", "demo-ratih"),
            new Person("admin", "bayu.firmansyah@pekanbaru.example.id", "demo-bayu"),
            new Person("recommends", "novita.siregar@dinkes.pekanbaru.example.id", "demo-novita"));

    /** What names a thing of one agency. */
    private static final Pattern OF_AN_AGENCY = Pattern.compile(".*\\{(number|id|document)}.*");

    /** Pages that answer everybody alike: one asks for the birth date, one says of whatever does not wait that it does not. */
    private static final Set<String> ALIKE = Set.of("/track/{number}", "/hand-overs/{number}");

    /** Changes that must be well said before anybody looks at who says them; none of them can be carried out. */
    private static final Map<String, String> SAID = Map.ofEntries(
            Map.entry("POST /api/v1/definition-drafts", "{\"definition\": 0}"),
            Map.entry("POST /api/v1/applications", "{\"agency\": \"metro\", \"service\": \"none\"}"),
            Map.entry("PATCH /api/v1/applications/{number}", "{\"answers\": {}}"),
            Map.entry("POST /api/v1/applications/{number}/survey-skip", "{\"reason\": \"none\"}"),
            Map.entry(
                    "POST /api/v1/counter/enquiries",
                    "{\"question\": \"none\", \"outcome\": \"INFORMED\", \"minutes\": -1}"),
            Map.entry(
                    "POST /api/v1/counter/visits",
                    "{\"person\": {\"nik\": \"1\"}, \"paper\": \"ID_CARD\", \"faceMatches\": true, \"consented\":"
                            + " true}"),
            Map.entry("POST /api/v1/counter/visits/{id}/applications", "{\"service\": \"none\"}"),
            Map.entry("POST /api/v1/file-batches/verifications", "{\"numbers\": [\"none\"]}"),
            Map.entry(
                    "POST /api/v1/file-batches/hand-overs",
                    "{\"numbers\": [\"none\"], \"recipient\": \"HOLDER\", \"identity\": \"KTP\"}"),
            Map.entry("POST /api/v1/file-searches", "{\"text\": \"none\"}"),
            Map.entry("PUT /api/v1/files/{number}/checks/{requirement}", "{\"verdict\": \"CONFORMS\"}"),
            Map.entry("POST /api/v1/files/{number}/return-consent", "{\"reason\": \"none\"}"),
            Map.entry("POST /api/v1/files/{number}/return-consent/refusal", "{\"reason\": \"none\"}"),
            Map.entry("POST /api/v1/files/{number}/paper/spoilage", "{\"reason\": \"none\"}"),
            Map.entry(
                    "POST /api/v1/files/{number}/rejection",
                    "{\"reasonCode\": \"none\", \"finding\": \"none\", \"passphrase\": \"none\"}"),
            Map.entry("POST /api/v1/files/{number}/send-backs", "{\"toStep\": \"none\", \"note\": \"none\"}"),
            Map.entry("POST /api/v1/files/{number}/signature", "{\"passphrase\": \"none\"}"),
            Map.entry("POST /api/v1/signing-batches", "{\"numbers\": [\"none\"], \"passphrase\": \"none\"}"),
            Map.entry(
                    "POST /api/v1/paper-sheets/spoiled",
                    "{\"stock\": \"none\", \"serial\": \"1\", \"reason\": \"none\"}"),
            Map.entry("POST /api/v1/recommendations/{id}/answer", "{\"outcome\": \"RECOMMENDED\"}"),
            Map.entry("POST /api/v1/files/{number}/recommendations", "{\"step\": \"none\"}"),
            Map.entry("POST /api/v1/powers-of-attorney", "{\"agency\": \"metro\", \"service\": \"none\"}"),
            Map.entry("POST /api/v1/powers-of-attorney/taken", "{\"code\": \"none\"}"));

    private record Person(String role, String email, String password) {}

    private Bundle bundle;
    private String open;
    private String issued;
    private String asked;
    private Map<String, String> values;

    /** A list of things by the part of the address before their ids. */
    private static final Map<String, String> LISTS = Map.of(
            "/administration/structure/units/", "/administration/structure",
            "/administration/structure/posts/", "/administration/structure",
            "/administration/substitutions/", "/administration/substitutions");

    /** Real ids by the part of the address before them; a document's stands where none does. */
    private final Map<String, String> ids = new LinkedHashMap<>();

    /** On a server of its own: a signature that is tried here stays tried, and no other renewal of its licence goes on. */
    @BeforeAll
    void carryTwoFiles() {
        bundle = Bundle.demonstration("matrix", Map.of());
        var journey = new RestJourney(bundle);
        issued = journey.carry();
        open = journey.draft();
        actFor(journey, open);
        journey.submit(open, "letter of " + open);
        asked = recommended(journey);
        journey.prepare(open);
        var document = RestJourney.list(journey.own(open, "/documents")).get(0).get("id");
        values = new HashMap<>(Map.of(
                "agency", "metro",
                "service", "dokter-spesialis-mandiri",
                "id", String.valueOf(document),
                "document", String.valueOf(document),
                "requirement", "surat-tempat-praktik",
                "code", journey.own(issued, "/licence").text("code"),
                "kind", "ORIGINAL",
                "page", "1",
                "sheet", "1",
                "token", "none"));
        values.putAll(Map.of("sha256", "none", "position", "0", "competence", "0"));
        values.putAll(
                Map.of("worker", "escalations", "item", "1", "version", "1", "regulation", "uu-25-2009", "draft", "0"));
        addRealIds();
    }

    /** The proxy of one file. */
    private void actFor(RestJourney journey, String number) {
        var named = "{\"agency\": \"metro\", \"service\": \"dokter-spesialis-mandiri\", \"kind\": \""
                + journey.own(number, "").text("kind") + "\", \"startedFrom\": \"" + number + "\"}";
        var code = ok(200, journey.applicant.send("POST", "/powers-of-attorney", named))
                .text("code");
        ok(201, caller("proxy").send("POST", "/powers-of-attorney/taken", "{\"code\": \"" + code + "\"}"));
    }

    @AfterAll
    void stop() {
        bundle.close();
    }

    @Test
    void nobodyIsLetThroughWhoShouldNotBe() throws IOException {
        var found = Stream.concat(operations(), pages()).toList();
        Files.write(FOUND, found);
        var expected = Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        assertThat(found).containsExactlyElementsOf(expected);
    }

    /** Not for want of a permission: they hold the same posts at home, and are asked for things that are really there. */
    @Test
    void anotherAgencyFindsNothingWhateverItsPeopleMay() throws IOException {
        var callers = STRANGERS.stream()
                .map(person -> Rest.of(bundle, person.email(), person.password()))
                .toList();
        var visitors = STRANGERS.stream()
                .map(person -> Visitor.signedIn(bundle, person.email(), person.password()))
                .toList();

        var found = Stream.concat(
                        described()
                                .filter(operation ->
                                        OF_AN_AGENCY.matcher(operation.path()).matches())
                                .flatMap(operation -> callers.stream().map(caller -> told(operation, caller))),
                        routes().filter(route -> OF_AN_AGENCY.matcher(route).matches() && !ALIKE.contains(route))
                                .flatMap(route -> visitors.stream()
                                        .map(visitor -> "GET page " + route + " " + word(visitor.status(fill(route))))))
                .toList();

        assertThat(found).hasSizeGreaterThan(500);
        assertThat(found).allMatch(line -> line.matches("GET .* (403|404)|(?!GET).* (403|404|bad)"));
        // much of it they may, and do not find
        assertThat(found).filteredOn(line -> line.endsWith("404")).hasSizeGreaterThan(100);
    }

    private String told(Operation operation, Rest caller) {
        var path = fill(operation.path()).substring("/api/v1".length());
        return operation.method() + " " + operation.path() + " "
                + word(operation.ask(caller, path).status());
    }

    /** A visit, a question to the Health Office, a colleague, his time in a post and what the pages list; their own people find them. */
    private void addRealIds() {
        var counter = caller("counter");
        var citizen = "{\"person\": {\"nik\": \"1872011403870003\"}, \"paper\": \"ID_CARD\", \"faceMatches\": true,"
                + " \"consented\": true}";
        var visit = ok(201, counter.send("POST", "/counter/visits", citizen)).text("id");
        ids.put("/counter/visits/", visit);
        ids.put("/recommendations/", asked);
        var admin = caller("admin");
        var colleague = RestJourney.list(ok(200, admin.get("/staff?limit=50"))).stream()
                .filter(person -> !RestJourney.maps(person.get("posts")).isEmpty())
                .findFirst()
                .orElseThrow();
        var post = RestJourney.maps(colleague.get("posts")).get(0);
        ids.put("/staff/posts/", post.get("id").toString());
        ids.put("/staff/", colleague.get("id").toString());
        ok(200, counter.get("/counter/visits/" + visit));
        ok(200, caller("recommends").get("/recommendations/" + asked));
        ok(200, admin.get("/staff/" + colleague.get("id")));
        Officials.of(bundle, "metro").substitute("kepala-bidang", "Wulan Anggraini", "800/77/2026");
        var administrator = visitor("admin");
        LISTS.forEach((before, list) -> ids.put(before, administrator.firstId(list, before)));
        ids.put("/substitutions/", ids.get("/administration/substitutions/"));
    }

    /** The Health Office was asked about the open file, and has answered. */
    private String recommended(RestJourney journey) {
        ok(200, journey.officer.send("PUT", "/work-items/" + open + "/claim", null, "If-Match", "*"));
        var path = "/files/" + open + "/recommendations";
        var page = ok(200, journey.officer.send("POST", path, "{\"step\": \"rekomendasi\"}", "If-Match", "*"));
        var id = RestJourney.list(page).get(0).get("id").toString();
        var office = caller("recommends");
        var taken = ok(200, office.send("PUT", "/recommendations/" + id + "/claim", null, "If-Match", "*"));
        var given = "{\"outcome\": \"RECOMMENDED\"}";
        ok(200, office.send("POST", "/recommendations/" + id + "/answer", given, "If-Match", taken.etag()));
        return id;
    }

    private Rest caller(String role) {
        return PEOPLE.stream()
                .filter(person -> person.role().equals(role))
                .map(person -> Rest.of(bundle, person.email(), person.password()))
                .findFirst()
                .orElseThrow();
    }

    private Visitor visitor(String role) {
        return PEOPLE.stream()
                .filter(person -> person.role().equals(role))
                .map(person -> Visitor.signedIn(bundle, person.email(), person.password()))
                .findFirst()
                .orElseThrow();
    }

    private Stream<String> operations() {
        var callers = new ArrayList<Rest>();
        callers.add(Rest.anybody(bundle));
        PEOPLE.forEach(person -> callers.add(Rest.of(bundle, person.email(), person.password())));
        return described().map(operation -> {
            // a change of what is really there would change it
            var path = (operation.method().equals("GET") ? fill(operation.path()) : fill(operation.path(), Map.of()))
                    .substring("/api/v1".length());
            return line(
                    operation.method() + " " + operation.path(),
                    callers.stream()
                            .map(caller -> word(operation.ask(caller, path).status())));
        });
    }

    private Stream<String> pages() throws IOException {
        var visitors = new ArrayList<Visitor>();
        visitors.add(Visitor.anonymous(bundle));
        PEOPLE.forEach(person -> visitors.add(Visitor.signedIn(bundle, person.email(), person.password())));
        return routes().map(route ->
                line("page " + route, visitors.stream().map(visitor -> word(visitor.status(fill(route))))));
    }

    private static Stream<String> routes() throws IOException {
        return ROUTE.matcher(Files.readString(ROUTES))
                .results()
                .map(route -> route.group(1))
                .filter(route -> !route.equals("/sign-out"));
    }

    private Stream<Operation> described() {
        var api = map(
                new Load(LoadSettings.builder().setCodePointLimit(10_000_000).build())
                        .loadFromString(bundle.get("/openapi").body()));
        return map(api.get("paths")).entrySet().stream()
                .filter(path -> path.getKey().startsWith("/api/v1"))
                .flatMap(path -> map(path.getValue()).keySet().stream()
                        .filter(List.of("get", "post", "put", "patch", "delete")::contains)
                        .sorted()
                        .map(method -> new Operation(method.toUpperCase(Locale.ROOT), path.getKey())));
    }

    /** Papers of a licence are asked of the file that has one, everything else of the one in process. */
    private String fill(String pattern) {
        return fill(pattern, ids);
    }

    private String fill(String pattern, Map<String, String> ids) {
        var ofLicence = Stream.of("/licence", "/survey", "/receipt").anyMatch(pattern::contains);
        var path = pattern.replace("{number}", ofLicence ? issued : open);
        for (var known : ids.entrySet()) {
            if (pattern.contains(known.getKey() + "{id}")) {
                path = path.replace("{id}", known.getValue());
            }
        }
        for (var value : values.entrySet()) {
            path = path.replace("{" + value.getKey() + "}", value.getValue());
        }
        assertThat(path).as("a parameter without a value").doesNotContain("{");
        return path;
    }

    private static String line(String what, Stream<String> words) {
        return String.format("%-72s", what)
                + words.map(word -> String.format("%-4s", word))
                        .collect(Collectors.joining(" "))
                        .stripTrailing();
    }

    private static String word(int status) {
        assertThat(status).isLessThan(500).isNotEqualTo(429);
        return switch (status) {
            case 401, 403, 404 -> Integer.toString(status);
            case 400, 415, 422 -> "bad";
            case 409 -> "no";
            default -> "yes";
        };
    }

    /** One operation of the API. */
    private record Operation(String method, String path) {

        Rest.Answer ask(Rest caller, String filled) {
            var said = SAID.getOrDefault(method + " " + path, "{}");
            return switch (method) {
                case "GET" -> caller.get(filled);
                case "DELETE" -> caller.send(method, filled, null, "If-Match", "*");
                default -> caller.send(method, filled, said, "If-Match", "*");
            };
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
