package id.onestop.licensing.web.shared;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.catalogue.CatalogueService;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** The agency's colour as a style sheet of its own, because the content policy forbids inline style. */
@WebServlet("/agency/*")
public class AgencyStyle extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,40})\\.css");
    private static final double TINT = 0.12;
    private static final int WHITE = 255;

    @Inject
    transient CatalogueService catalogue;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            String accent = catalogue.agency(path.group(1)).profile().accent().hex();
            response.setContentType("text/css");
            response.setCharacterEncoding("UTF-8");
            response.setHeader("Cache-Control", "public, max-age=3600");
            response.getWriter().print(css(accent));
        } catch (NotFound unknown) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    static String css(String accent) {
        return ":root{--accent:%s;--accent-t:%s}".formatted(accent, tint(accent));
    }

    /** Twelve hundredths of the colour on white. */
    private static String tint(String hex) {
        var tint = new StringBuilder("#");
        for (int at = 1; at < hex.length(); at += 2) {
            int part = Integer.parseInt(hex.substring(at, at + 2), 16);
            tint.append("%02x".formatted(Math.round(WHITE - (WHITE - part) * TINT)));
        }
        return tint.toString();
    }
}
