package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.ejb.workflow.RecommendationFiles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.regex.Matcher;

/** Pages of documents that are shared with an asked office, as pictures. */
@WebServlet("/recommendations/documents/*")
public class RecommendationPages extends PictureServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient RecommendationFiles files;

    public RecommendationPages() {
        super("/(\\d{1,18})/(\\d{1,18})/pages/(\\d{1,4})\\.png");
    }

    @Override
    PageImage picture(Matcher named, int width) {
        return files.page(
                Long.parseLong(named.group(1)),
                Long.parseLong(named.group(2)),
                Integer.parseInt(named.group(3)),
                width);
    }
}
