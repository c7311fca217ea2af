package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the API says of every operation what it answers, when it refuses and who may call. */
@ExtendWith(BundleSession.class)
class ApiDescriptionIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    /** What needs no account; a facility shows the token of its link instead. */
    private static final List<String> OPEN = List.of(
            "/agencies",
            "/licence-verif",
            "/trackings",
            "/facility-confirmations",
            "/catalogue",
            "/regulations",
            "/definition-schema");

    @Test
    void everyOperationIsDescribed(Bundle bundle) {
        var api = read(bundle);
        var schemas = map(map(api.get("components")).get("schemas"));
        assertThat(schemas)
                .containsKeys("Problem", "ApplicationResponse", "LicenceVerificationResponse", "CreatedResponse");
        assertThat(map(map(api.get("components")).get("securitySchemes"))).containsKeys("bearer", "basic", "oauth2");
        map(api.get("paths"))
                .forEach((path, item) -> map(item).forEach((method, operation) -> {
                    if (METHODS.contains(method) && path.startsWith(Rest.API)) {
                        check(method + " " + path, map(operation));
                    }
                }));
    }

    @Test
    void partnersFindTheirTokenEndPoint(Bundle bundle) {
        var post = map(map(map(read(bundle).get("paths")).get("/oauth2/token")).get("post"));
        assertThat(map(post.get("responses"))).containsKeys("200", "400", "401");
    }

    @Test
    void daysMomentsWordsAndHeadersAreDescribed(Bundle bundle) {
        var api = read(bundle);
        var schemas = map(map(api.get("components")).get("schemas"));
        var licence = map(map(schemas.get("LicenceResponse")).get("properties"));
        assertThat(map(licence.get("validUntil")))
                .containsEntry("type", "string")
                .containsEntry("format", "date");
        assertThat(map(schemas.get("ApplicationKind")))
                .containsEntry("type", "string")
                .containsKey("enum");
        var submission = map(map(map(api.get("paths")).get(Rest.API + "/applications/{number}/submission"))
                .get("post"));
        assertThat(submission.get("parameters").toString()).contains("If-Match", "Idempotency-Key");
        assertThat(map(map(map(submission.get("responses")).get("201")).get("headers")))
                .containsKey("Location");
        var paper = map(map(map(api.get("paths")).get(Rest.API + "/applications/{number}/clock.pdf"))
                .get("get"));
        assertThat(map(map(map(paper.get("responses")).get("200")).get("content")))
                .containsOnlyKeys("application/pdf");
    }

    private static void check(String name, Map<String, Object> operation) {
        var responses = map(operation.get("responses"));
        if (responses.containsKey("201")) {
            assertThat(String.valueOf(operation.get("parameters"))).as(name).contains("Idempotency-Key");
        }
        assertThat(responses).as(name).doesNotContainKey("default").containsKeys("400", "406");
        assertThat(responses.keySet()).as(name).anyMatch(status -> status.startsWith("2"));
        boolean open = OPEN.stream().anyMatch(name::contains);
        assertThat(operation.containsKey("security")).as(name).isEqualTo(!open);
        assertThat(responses.containsKey("401")).as(name).isEqualTo(!open);
        assertThat(map(map(responses.get("400")).get("content"))).as(name).containsOnlyKeys("application/problem+json");
    }

    private static Map<String, Object> read(Bundle bundle) {
        return map(new Load(LoadSettings.builder().setCodePointLimit(10_000_000).build())
                .loadFromString(bundle.get("/openapi").body()));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
