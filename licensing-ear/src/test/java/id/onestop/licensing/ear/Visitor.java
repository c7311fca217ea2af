package id.onestop.licensing.ear;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody at the pages without a browser: a cookie jar that reads status codes. */
final class Visitor {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\"[^>]*value=\"([^\"]*)\"");

    private final Endpoint site;

    /** By hand: the session's cookie is for HTTPS only, and browsers alone take this machine for as good. */
    private final Map<String, String> cookies = new TreeMap<>();

    private Visitor(Endpoint site) {
        this.site = site;
    }

    static Visitor anonymous(Endpoint site) {
        return new Visitor(site);
    }

    static Visitor signedIn(Endpoint site, String email, String password) {
        var visitor = new Visitor(site);
        visitor.signIn(email, password);
        return visitor;
    }

    private void signIn(String email, String password) {
        var form = new StringBuilder("go=go&email=" + encode(email) + "&password=" + encode(password));
        HIDDEN.matcher(ask(site.request("/sign-in")).body())
                .results()
                .forEach(field -> form.append("&" + encode(field.group(1)) + "=" + encode(field.group(2))));
        var answer = ask(site.request("/sign-in")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Origin",
                        URI.create(site.address()).resolve("/").toString().replaceAll("/$", ""))
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
        if (answer.statusCode() / 100 != 3
                || answer.headers().firstValue("Location").orElse("").contains("sign-in")) {
            throw new IllegalStateException(email + " is not signed in: " + answer.statusCode());
        }
    }

    /** Status of a page, or of the one it leads to; being led to the sign-in counts as 401. */
    int status(String path) {
        var answer = ask(site.request(path));
        var led = answer.headers()
                .firstValue("Location")
                .map(address -> URI.create(address).getPath());
        if (led.isEmpty()) {
            return answer.statusCode();
        }
        return led.get().endsWith("/sign-in") ? 401 : status(led.get());
    }

    /** The id of the first thing that a page links to. */
    String firstId(String page, String before) {
        return Pattern.compile(Pattern.quote(before) + "(\\d+)")
                .matcher(ask(site.request(page)).body())
                .results()
                .map(link -> link.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(page + " links to nothing at " + before));
    }

    private HttpResponse<String> ask(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = site.send(request);
        answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2))
                .forEach(cookie -> cookies.put(cookie[0], cookie[1]));
        return answer;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
