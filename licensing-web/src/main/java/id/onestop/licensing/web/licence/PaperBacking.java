package id.onestop.licensing.web.licence;

import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.ejb.licence.PaperDesk;
import id.onestop.licensing.web.shared.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** Answers with papers about a file: receipt, notice of rejection, draft of the letter, control card. */
@Named
@RequestScoped
public class PaperBacking {

    private static final String PDF = "application/pdf";

    private static final int WIDTH = 1_000;

    @Inject
    PaperDesk desk;

    public void receipt() {
        FileAnswer.attachment("tanda-terima-" + number() + ".pdf", PDF, desk.receipt(number()));
    }

    public void rejection() {
        FileAnswer.attachment("penolakan-" + number() + ".pdf", PDF, desk.rejection(number()));
    }

    public void draft() {
        FileAnswer.attachment("draf-" + number() + ".pdf", PDF, desk.draft(number()));
    }

    public void card() {
        FileAnswer.attachment("kartu-kendali-" + number() + ".pdf", PDF, desk.controlCard(number()));
    }

    /** One page of the draft as a picture. */
    public void draftPage() {
        var wanted = requireNonNullElse(asked("page"), "1");
        int page = wanted.matches("\\d{1,3}") ? Integer.parseInt(wanted) : 1;
        var image = desk.draftPage(number(), page, WIDTH);
        FileAnswer.picture(image.mediaType(), image.bytes());
    }

    private String number() {
        return requireNonNullElse(asked("number"), "");
    }

    /** A part of the address; only the forwarded request knows it. */
    private static @Nullable String asked(String name) {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .get(name);
    }
}
