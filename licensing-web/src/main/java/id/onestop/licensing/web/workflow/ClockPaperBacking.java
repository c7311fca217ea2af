package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.FileAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Answers with the explanation of a clock on paper, in the language of the page. */
@Named
@RequestScoped
public class ClockPaperBacking {

    private static final String PDF = "application/pdf";

    @Inject
    ProgressService progress;

    @Inject
    ClockWriter writer;

    public void file() {
        answer(writer.paper(progress.openFile(FileAddress.number()), true));
    }

    public void own() {
        answer(writer.paper(progress.own(FileAddress.number()), false));
    }

    private static void answer(byte[] paper) {
        FileAnswer.attachment("waktu-" + FileAddress.number() + ".pdf", PDF, paper);
    }
}
