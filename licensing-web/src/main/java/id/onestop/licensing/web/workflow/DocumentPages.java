package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.PageImage;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.regex.Matcher;

/** Pages of documents as pictures, so that nothing active in a file reaches an official's browser. */
@WebServlet("/work/documents/*")
public class DocumentPages extends PictureServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient DocumentFiles documents;

    public DocumentPages() {
        super("/(\\d{1,18})/pages/(\\d{1,4})\\.png");
    }

    @Override
    PageImage picture(Matcher named, int width) {
        return documents.page(Long.parseLong(named.group(1)), Integer.parseInt(named.group(2)), width);
    }
}
