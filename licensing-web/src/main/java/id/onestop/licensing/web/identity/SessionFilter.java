package id.onestop.licensing.web.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.onestop.licensing.web.shared.KeptForms;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;

/**
 * Ends sessions that have lasted long enough, however busy they are; what was typed last is kept in its draft. Those of an earlier
 * password end at once, and keep nothing.
 */
@WebFilter("/*")
public class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Sessions sessions;

    @Inject
    transient KeptForms forms;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var session = Router.isForMachines(request) ? null : request.getSession(false);
        if (session != null && sessions.outdated(session)) {
            request.logout();
            session.invalidate();
            response.sendRedirect(request.getContextPath() + SignInBacking.PAGE + "?ended=password");
            return;
        }
        if (session != null && sessions.over(session)) {
            request.logout();
            session.invalidate();
            var back = forms.keep(request) ? "&to=" + URLEncoder.encode(KeptForms.address(request), UTF_8) : "";
            response.sendRedirect(request.getContextPath() + SignInBacking.PAGE + "?ended=time" + back);
            return;
        }
        chain.doFilter(request, response);
    }
}
