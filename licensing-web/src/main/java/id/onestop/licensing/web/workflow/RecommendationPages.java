package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.workflow.RecommendationFiles;
import id.onestop.licensing.web.shared.Failure;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

/** Pages of documents that are shared with an asked office, as pictures. */
@WebServlet("/recommendations/documents/*")
public class RecommendationPages extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final Pattern PATH = Pattern.compile("/(\\d{1,18})/(\\d{1,18})/pages/(\\d{1,4})\\.png");
    private static final int WIDTH = 880;

    @Inject
    transient RecommendationFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!path.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var image = files.page(
                    Long.parseLong(path.group(1)),
                    Long.parseLong(path.group(2)),
                    Integer.parseInt(path.group(3)),
                    width(request));
            response.setContentType(image.mediaType());
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(image.bytes().length);
            response.getOutputStream().write(image.bytes());
        } catch (LicensingException refused) {
            int status = Failure.of(refused, request.getUserPrincipal() != null).status();
            response.sendError(status == HttpServletResponse.SC_FORBIDDEN ? HttpServletResponse.SC_NOT_FOUND : status);
        }
    }

    private static int width(HttpServletRequest request) {
        String width = request.getParameter("width");
        return width != null && width.matches("\\d{1,4}") ? Integer.parseInt(width) : WIDTH;
    }
}
