package id.onestop.licensing.web.agency;

import id.onestop.licensing.ejb.licence.LetterDesk;
import id.onestop.licensing.ejb.licence.LetterSample;
import id.onestop.licensing.ejb.licence.LetterWordingService;
import id.onestop.licensing.ejb.licence.ProposeLetter;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.PathParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Answers with a letter on invented data whose paragraphs perhaps nobody has approved: what was typed stands in the address. */
@Named
@RequestScoped
public class LetterTemplatePreviewBacking {

    private static final int WIDTH = 1200;

    @Inject
    LetterWordingService wordings;

    @Inject
    LetterDesk desk;

    public void file() {
        FileAnswer.attachment("contoh-surat.pdf", "application/pdf", desk.pdf(sample()));
    }

    public void picture() {
        var image = desk.picture(sample(), WIDTH);
        FileAnswer.picture(image.mediaType(), image.bytes());
    }

    private LetterSample sample() {
        return wordings.preview(new ProposeLetter(
                LetterAddress.kind(PathParameters.get("kind")),
                0,
                PathParameters.get("opening"),
                PathParameters.get("closing"),
                PathParameters.get("notes"),
                ""));
    }
}
