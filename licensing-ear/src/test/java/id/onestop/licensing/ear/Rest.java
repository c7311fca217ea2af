package id.onestop.licensing.ear;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One person's program at the API; each answer of the bundle is held against the served description. */
final class Rest {

    static final String API = "/api/v1";

    /** A person may have twenty tokens only. */
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final Endpoint site;
    private final String authorisation;

    private Rest(Endpoint site, String authorisation) {
        this.site = site;
        this.authorisation = authorisation;
    }

    /** Somebody without a token. */
    static Rest anybody(Endpoint site) {
        return new Rest(site, "");
    }

    /** A person of the demonstration, with one token for all tests. */
    static Rest of(Endpoint site, String email, String password) {
        return new Rest(site, TOKENS.computeIfAbsent(site.address() + email, key -> token(site, email, password)));
    }

    /** A person who shows the password, as for making a token. */
    static Rest basic(Endpoint site, String email, String password) {
        var basic = Base64.getEncoder().encodeToString((email + ":" + password).getBytes(StandardCharsets.UTF_8));
        return new Rest(site, "Basic " + basic);
    }

    private static String token(Endpoint site, String email, String password) {
        var answer = basic(site, email, password)
                .send("POST", "/personal-tokens", "{\"label\": \"test\", \"days\": 1, \"scopes\": []}");
        if (answer.status() != 201) {
            throw new IllegalStateException("no token: " + answer);
        }
        return "Bearer " + answer.text("token");
    }

    Answer get(String path, String... headers) {
        return send("GET", path, null, headers);
    }

    /** Sends JSON, or nothing if {@code json} is null. */
    Answer send(String method, String path, String json, String... headers) {
        var body = json == null ? null : json.getBytes(StandardCharsets.UTF_8);
        return send(method, path, "application/json", body, headers);
    }

    Answer send(String method, String path, String type, byte[] body, String... headers) {
        var request = site.request(API + path);
        if (headers.length > 0) {
            request.headers(headers);
        }
        if (!authorisation.isEmpty()) {
            request.header("Authorization", authorisation);
        }
        if (body != null) {
            request.header("Content-Type", type);
        }
        var answer = new Answer(site.send(
                request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))));
        if (site instanceof Bundle) {
            DescribedApi.of(site).check(method, path, answer);
        }
        return answer;
    }

    /** A file, byte by byte. */
    byte[] bytes(String path, String type) {
        var request = site.request(API + path).header("Accept", type);
        if (!authorisation.isEmpty()) {
            request.header("Authorization", authorisation);
        }
        var answer = site.send(request.GET(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /** What came back. */
    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        String etag() {
            return header("ETag");
        }

        String text(String key) {
            return String.valueOf(json().get(key));
        }

        @SuppressWarnings("unchecked")
        Map<String, Object> json() {
            return (Map<String, Object>) value();
        }

        /** Every JSON text is YAML. */
        Object value() {
            return new Load(LoadSettings.builder().build()).loadFromString(response.body());
        }

        @Override
        public String toString() {
            return status() + " " + response.body();
        }
    }
}
