package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ear.Rest.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The demonstration's people of one agency, each with a program of his own. */
final class Officials {

    private static final Path PEOPLE = Path.of("../config/demo/people.yaml");

    private final Endpoint site;
    private final List<Map<String, Object>> staff;

    private Officials(Endpoint site, List<Map<String, Object>> staff) {
        this.site = site;
        this.staff = staff;
    }

    static Officials of(Endpoint site, String agency) {
        return new Officials(
                site,
                people("staff").stream()
                        .filter(person -> agency.equals(person.get("agency")))
                        .toList());
    }

    /** People of an agency that a test has set up: name, address, password and posts of each. */
    static Officials of(Endpoint site, List<Map<String, Object>> people) {
        return new Officials(site, people);
    }

    /** A citizen of the demonstration. */
    static Rest applicant(Endpoint site, String name) {
        return people("applicants").stream()
                .filter(person -> name.equals(person.get("fullName")))
                .map(person -> new Official(site, person).rest())
                .findFirst()
                .orElseThrow();
    }

    /** One of them. */
    record Official(Endpoint site, Map<String, Object> facts) {

        String name() {
            return facts.get("fullName").toString();
        }

        String email() {
            return facts.get("email").toString();
        }

        String password() {
            return facts.get("password").toString();
        }

        Rest rest() {
            return Rest.of(site, email(), password());
        }
    }

    Official named(String name) {
        return all().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    /** Whoever holds a post of their own. */
    Official at(String post) {
        return staff.stream()
                .filter(person -> ((List<?>) person.get("posts")).contains(post))
                .map(person -> new Official(site, person))
                .findFirst()
                .orElseThrow();
    }

    /** The first of them whom the API lets take the open step of a file. */
    Official taker(String number) {
        return all().stream()
                .filter(one -> takes(one, number))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody may take " + number));
    }

    private static boolean takes(Official one, String number) {
        var answer = one.rest().send("PUT", "/work-items/" + number + "/claim", null, "If-Match", "*");
        assertThat(answer.status()).as("%s", answer).isIn(200, 403, 404, 409, 422);
        return answer.status() == 200;
    }

    /** The administrator writes down that somebody acts today for the holder of a post, unless it is written already. */
    void substitute(String post, String substitute, String decree) {
        var administrator = at("administrator").rest();
        var known = RestJourney.list(RestJourney.ok(200, administrator.get("/substitutions")));
        if (known.stream().anyMatch(one -> decree.equals(one.get("decree")))) {
            return;
        }
        var choices = RestJourney.ok(200, administrator.get("/substitutions/choices"));
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var body = """
                {"post": "%s", "person": "%s", "kind": "PLH", "decree": "%s", "from": "%s", "until": "%s"}""".formatted(post, id(choices, substitute), decree, today, today.plusDays(2));
        var recorded = RestJourney.ok(201, administrator.send("POST", "/substitutions", body));
        var head = at("kepala-dinas").rest();
        var waiting = "/proposed-posts/" + recorded.text("id");
        var path = waiting + "/confirmation";
        var tag = RestJourney.ok(200, head.get(waiting)).etag();
        RestJourney.ok(403, at("front-office").rest().send("POST", path, null, "If-Match", tag));
        RestJourney.ok(422, administrator.send("POST", path, null, "If-Match", tag));
        RestJourney.ok(428, head.send("POST", path, null));
        RestJourney.ok(200, head.send("POST", path, null, "If-Match", tag));
    }

    private static Object id(Answer choices, String name) {
        return RestJourney.maps(choices.json().get("people")).stream()
                .filter(one -> one.get("name").toString().contains(name))
                .map(one -> one.get("id"))
                .findFirst()
                .orElseThrow();
    }

    private List<Official> all() {
        return staff.stream().map(person -> new Official(site, person)).toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> people(String kind) {
        try {
            var all = new Load(LoadSettings.builder().build()).loadFromString(Files.readString(PEOPLE));
            return (List<Map<String, Object>>) ((Map<String, Object>) all).get(kind);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
