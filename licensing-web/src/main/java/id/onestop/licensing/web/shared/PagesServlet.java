package id.onestop.licensing.web.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.stream.Collectors;

/**
 * Leads the addresses of {@link Routes} to their pages.
 *
 * <p>A servlet, not a filter: the container takes the limits for uploaded files from the servlet that was asked, not from the
 * one that the request is forwarded to.
 */
public class PagesServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        var match = Routes.find(decoded(request, path));
        if (match.isEmpty()
                || getServletContext().getResource(match.get().route().view()) == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var route = match.get().route();
        if (route.access() == Route.Access.SIGNED_IN && request.getUserPrincipal() == null) {
            response.setHeader("Cache-Control", "no-store");
            boolean kept = CDI.current().select(KeptForms.class).get().keep(request);
            response.sendRedirect(request.getContextPath() + signIn(request, kept ? KeptForms.address(request) : path));
            return;
        }
        if (route.access() == Route.Access.PUBLIC && "POST".equals(request.getMethod())) {
            response.setHeader("Allow", Routes.methods(route.pattern()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        keepNothingPersonal(request, response, route);
        request.setCharacterEncoding("UTF-8");
        request.getRequestDispatcher(route.view() + query(match.get())).forward(request, response);
    }

    /** Where somebody signs in who then comes back to this page. */
    static String signIn(HttpServletRequest request, String path) {
        boolean readable = "GET".equals(request.getMethod());
        String query = readable && request.getQueryString() != null ? "?" + request.getQueryString() : "";
        return "/sign-in?to=" + URLEncoder.encode(path + query, UTF_8);
    }

    private static String decoded(HttpServletRequest request, String path) {
        // the servlet path and path info are decoded and free of path parameters
        String plain = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        return plain.isEmpty() || path.equals("/") ? "/" : plain;
    }

    private static void keepNothingPersonal(HttpServletRequest request, HttpServletResponse response, Route route) {
        boolean open = route.access() == Route.Access.PUBLIC && request.getUserPrincipal() == null;
        response.setHeader("Cache-Control", open ? "private, no-cache" : "no-store");
    }

    private static String query(Routes.Match match) {
        return match.parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }
}
