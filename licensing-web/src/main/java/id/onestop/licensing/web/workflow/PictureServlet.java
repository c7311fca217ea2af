package id.onestop.licensing.web.workflow;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.web.shared.Failure;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Answers one page of a document as a picture; what the caller may not see is not there. */
abstract class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 880;

    private final transient Pattern path;

    PictureServlet(String path) {
        this.path = Pattern.compile(path);
    }

    /** The picture that a path of this servlet names. */
    abstract PageImage picture(Matcher named, int width);

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var named = path.matcher(Objects.requireNonNullElse(request.getPathInfo(), ""));
        if (!named.matches()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            var image = picture(named, width(request));
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
