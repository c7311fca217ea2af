package id.onestop.licensing.web.shared;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;

/**
 * The page for people when something failed: what, why, what next, and the number.
 *
 * <p>Written here and not as a Faces page, because it has to work when Faces, the database or a bean is what failed.
 */
final class ErrorPage {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="{lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title} - Licensing</title><link rel="icon" href="{context}/resources/favicon.svg?v={version}">
            <link rel="stylesheet" href="{context}/resources/licensing.css?v={version}"></head>
            <body><a class="skip" href="#main">{skip}</a>
            <header class="site"><div class="wrap"><a class="brand" href="{context}/">
            <svg class="crest" aria-hidden="true" focusable="false"><use href="{context}/resources/crest.svg?v={version}#crest"/></svg>
            <span><b>Licensing</b><span>{product}</span></span></a></div></header>
            <main id="main" tabindex="-1"><div class="wrap main"><div class="measure stack">
            <h1>{title}</h1><p class="lead">{why}</p><p>{next}</p>
            <div class="btns">{back}<a class="btn btn-2" href="{context}/">{home}</a></div>
            <p class="small muted">{number}</p></div></div></main></body></html>
            """;

    private ErrorPage() {}

    static String of(Failure failure, HttpServletRequest request, String version) {
        var locale = Languages.of(request);
        var texts = Texts.in(locale);
        // pages do not tell whether something exists that a person may not see
        int status = failure.status() == 403 ? 404 : failure.status();
        String key = "errorPage." + known(status);
        String why = status == 404 || status >= 500 ? texts.text(key + ".why") : why(failure, texts);
        var parts = Map.of(
                "lang", locale.getLanguage(),
                "context", request.getContextPath(),
                "version", version,
                "title", texts.text(key + ".title"),
                "why", why,
                "next", texts.text(key + ".next"),
                "skip", texts.text("shell.skip"),
                "product", texts.text("shell.product"),
                "home", texts.text("errorPage.home"),
                "number", texts.text("errorPage.number", Map.of("number", RequestIds.of(request))));
        String page = PAGE.replace("{back}", back(request, texts));
        for (var part : parts.entrySet()) {
            page = page.replace("{" + part.getKey() + "}", escaped(part.getValue()));
        }
        return page;
    }

    /** After a form that was refused whole there is a way back to it. */
    private static String back(HttpServletRequest request, Texts texts) {
        boolean sent = "POST".equals(request.getMethod());
        return sent && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                ? "<a class=\"btn\" href=\"" + escaped(address) + "\">" + escaped(texts.text("errorPage.back")) + "</a>"
                : "";
    }

    private static String why(Failure failure, Texts texts) {
        return texts.error(failure.code(), failure.parameters());
    }

    private static String known(int status) {
        return switch (status) {
            case 401, 404, 405, 409, 413, 422, 429, 503 -> String.valueOf(status);
            default -> status < 500 ? "400" : "500";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;");
    }
}
