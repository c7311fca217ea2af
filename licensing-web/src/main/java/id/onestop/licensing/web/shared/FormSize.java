package id.onestop.licensing.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;

/** Refuses a form that the container would not read, before anybody begins to: its own refusal is a failure of the server. */
public class FormSize extends HttpFilter {

    /** The container's own limit for a form without files. */
    static final long LARGEST = 2L * 1024 * 1024;

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var type = request.getContentType();
        var kind = type == null ? "" : type.toLowerCase(Locale.ROOT);
        if (kind.startsWith("application/x-www-form-urlencoded") && request.getContentLengthLong() > LARGEST) {
            Drain.of(request.getInputStream());
            refuse(request, response, Failure.tooLarge(LARGEST));
        } else if (kind.startsWith("multipart/form-data") && !kind.contains("boundary=")) {
            Drain.of(request.getInputStream());
            refuse(request, response, Failure.of(HttpServletResponse.SC_BAD_REQUEST));
        } else {
            chain.doFilter(request, response);
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, Failure failure)
            throws IOException {
        request.setAttribute(ErrorServlet.FAILURE, failure);
        response.sendError(failure.status());
    }
}
