package id.onestop.licensing.web.shared;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the reader's language: asked for ({@code ?lang=en}, then kept in a cookie), else the browser's, else Indonesian. */
public class Languages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    public static final Locale INDONESIAN = new Locale("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final String ATTRIBUTE = "licensing.locale";
    private static final String PARAMETER = "lang";
    private static final String COOKIE = "lang";
    private static final int YEAR_SECONDS = 31_536_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var wanted = known(fromQuery(request.getQueryString()));
        wanted.ifPresent(locale -> response.addCookie(cookie(locale)));
        request.setAttribute(ATTRIBUTE, wanted.or(() -> remembered(request)).orElseGet(() -> preferred(request)));
        response.addHeader("Vary", "Accept-Language, Cookie");
        chain.doFilter(request, response);
    }

    /** The language of this request. */
    public static Locale of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Locale locale ? locale : preferred(request);
    }

    /** The language of the page in hand. */
    public static Locale of(FacesContext faces) {
        return of((HttpServletRequest) faces.getExternalContext().getRequest());
    }

    private static Locale preferred(HttpServletRequest request) {
        // without the header the container would answer with its own locale
        if (request.getHeader("Accept-Language") == null) {
            return INDONESIAN;
        }
        return Collections.list(request.getLocales()).stream()
                .flatMap(locale -> known(locale.getLanguage()).stream())
                .findFirst()
                .orElse(INDONESIAN);
    }

    /** A query without the wish for a language, which a cookie remembers; empty where nothing else is asked. */
    static String withoutWish(@Nullable String query) {
        return query == null
                ? ""
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> !pair.startsWith(PARAMETER + "="))
                        .collect(Collectors.joining("&"));
    }

    private static Optional<Locale> remembered(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .flatMap(cookie -> known(cookie.getValue()).stream())
                        .findFirst();
    }

    // not by getParameter: that would read the body before anybody could set its encoding
    private static @Nullable String fromQuery(@Nullable String query) {
        return query == null
                ? null
                : Arrays.stream(query.split("&", -1))
                        .filter(pair -> pair.startsWith(PARAMETER + "="))
                        .map(pair -> pair.substring(PARAMETER.length() + 1))
                        .findFirst()
                        .orElse(null);
    }

    private static Optional<Locale> known(@Nullable String tag) {
        if ("en".equals(tag)) {
            return Optional.of(ENGLISH);
        }
        // browsers and old JDKs also say "in"
        return "id".equals(tag) || "in".equals(tag) ? Optional.of(INDONESIAN) : Optional.empty();
    }

    private static Cookie cookie(Locale locale) {
        var cookie = new Cookie(COOKIE, locale.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
