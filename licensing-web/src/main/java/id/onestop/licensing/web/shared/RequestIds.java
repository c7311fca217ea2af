package id.onestop.licensing.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.MDC;

/** Gives every request a short number that stands in the log, in the answer, and on the page when something fails. */
public class RequestIds extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private static final String ATTRIBUTE = "licensing.request";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = of(request);
        response.setHeader("X-Request-Id", id);
        try (var logged = MDC.putCloseable("request", id)) {
            chain.doFilter(request, response);
        }
    }

    /** The number of this request, such as {@code 7f3a-20c1}. */
    public static String of(ServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String known) {
            return known;
        }
        String hex = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        String id = hex.substring(0, 4) + "-" + hex.substring(4);
        request.setAttribute(ATTRIBUTE, id);
        return id;
    }
}
