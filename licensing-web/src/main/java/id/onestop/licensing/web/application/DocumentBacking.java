package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.document.DocumentFiles;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.web.shared.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A document of one's own application: its pages as pictures, and the file itself to keep. */
@Named
@RequestScoped
public class DocumentBacking {

    private static final int WIDEST = 1_800;
    private static final int USUAL = 800;

    @Inject
    OwnApplication own;

    @Inject
    DocumentFiles files;

    public DocumentView getDocument() {
        String wanted = own.parameter("document");
        return own.getView().documents().values().stream()
                .flatMap(List::stream)
                .filter(document -> Long.toString(document.id()).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound("DOCUMENT_NOT_FOUND", Map.of("id", wanted)));
    }

    public List<Integer> getPages() {
        return IntStream.rangeClosed(1, getDocument().pages()).boxed().toList();
    }

    /** Where the document belongs. */
    public String getRequirementPath() {
        return own.getPath() + "/files/" + getDocument().requirementCode();
    }

    /** Sends the file to be kept. */
    public void download() {
        var content = files.content(getDocument().id());
        FileAnswer.attachment(
                content.document().downloadName(), content.document().type().mediaType(), content.content());
    }

    /** Sends one page as a picture. */
    public void picture() {
        int width = number("width", USUAL);
        var image = files.page(getDocument().id(), number("sheet", 1), Math.min(width, WIDEST));
        FileAnswer.picture(image.mediaType(), image.bytes());
    }

    private int number(String parameter, int otherwise) {
        String text = own.parameter(parameter);
        return text.matches("\\d{1,5}") ? Integer.parseInt(text) : otherwise;
    }
}
