package id.onestop.licensing.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Page files are reached by their addresses only: reading one by name leads there, anything else is not found. */
public class HiddenPages extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException {
        String view = request.getServletPath();
        var address = Routes.addressOf(view);
        if (address.isEmpty() || request.getMethod().equals("POST")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String query = request.getQueryString();
        response.sendRedirect(request.getContextPath() + address.get() + (query == null ? "" : "?" + query));
    }
}
