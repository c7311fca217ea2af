package id.onestop.licensing.web.shared;

import static id.onestop.licensing.web.shared.Route.Access.FORM;
import static id.onestop.licensing.web.shared.Route.Access.PUBLIC;
import static id.onestop.licensing.web.shared.Route.Access.SIGNED_IN;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All addresses of pages. The first match wins, so fixed words stand before names in braces. */
public final class Routes {

    private static final List<Route> ALL = List.of(
            new Route("/", "public/home", PUBLIC),
            new Route("/services", "public/services", PUBLIC),
            new Route("/services/{agency}", "public/services", PUBLIC),
            new Route("/services/{agency}/{service}", "public/standard", PUBLIC),
            new Route("/track", "public/track", FORM),
            new Route("/verify", "public/verify", PUBLIC),
            new Route("/verify/{code}", "public/verify", PUBLIC),
            new Route("/sign-in", "public/sign-in", FORM),
            new Route("/sign-out", "public/sign-out", FORM),
            new Route("/register", "public/register", FORM),
            new Route("/confirm", "public/confirm", FORM),
            new Route("/password", "public/password", FORM),
            new Route("/mailbox", "public/mailbox", FORM),
            new Route("/profile", "applicant/profile", SIGNED_IN),
            new Route("/tokens", "applicant/tokens", SIGNED_IN),
            new Route("/applications", "applicant/applications", SIGNED_IN),
            new Route("/applications/new", "applicant/begin", SIGNED_IN),
            new Route("/applications/{number}", "applicant/application", SIGNED_IN),
            new Route("/applications/{number}/questions/{page}", "applicant/question", SIGNED_IN),
            new Route("/applications/{number}/files/{requirement}", "applicant/file", SIGNED_IN),
            new Route("/applications/{number}/registers", "applicant/registers", SIGNED_IN),
            new Route("/applications/{number}/check", "applicant/check", SIGNED_IN),
            new Route("/applications/{number}/receipt", "applicant/receipt", SIGNED_IN),
            new Route("/applications/{number}/survey", "applicant/survey", SIGNED_IN),
            new Route("/licences", "applicant/licences", SIGNED_IN),
            new Route("/work", "staff/work", SIGNED_IN),
            new Route("/work/{number}", "staff/file", SIGNED_IN),
            new Route("/work/{number}/return", "staff/return", SIGNED_IN),
            new Route("/work/{number}/draft", "staff/draft", SIGNED_IN),
            new Route("/work/{number}/reject", "staff/reject", SIGNED_IN),
            new Route("/work/{number}/card", "staff/card", SIGNED_IN),
            new Route("/work/{number}/clock", "staff/clock", SIGNED_IN),
            new Route("/work/{number}/history", "staff/history", SIGNED_IN),
            new Route("/signing", "staff/signing", SIGNED_IN),
            new Route("/signing/result", "staff/signing-result", SIGNED_IN));

    /** A route with what its path carried. */
    record Match(Route route, Map<String, String> parameters) {}

    private Routes() {}

    public static List<Route> all() {
        return ALL;
    }

    static Optional<Match> find(String path) {
        return ALL.stream()
                .flatMap(route -> route.match(path).map(found -> new Match(route, found)).stream())
                .findFirst();
    }
}
