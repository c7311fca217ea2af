package id.onestop.licensing.web.workflow;

import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.FileView;
import id.onestop.licensing.ejb.workflow.ProgressService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the applicant answered, section by section. */
@Named
@RequestScoped
public class AnswersBacking {

    @Inject
    FileService files;

    @Inject
    ProgressService progress;

    @Inject
    FileHeads heads;

    @Inject
    AnswerWords words;

    private @Nullable FileHead head;
    private List<AnswerSection> sections = List.of();

    public void load() {
        String number = FileAddress.number();
        FileView file = files.open(number);
        head = heads.of(progress.ofFile(number));
        sections = words.sections(file);
    }

    public FileHead getHead() {
        return Objects.requireNonNull(head, "not loaded");
    }

    public List<AnswerSection> getSections() {
        return sections;
    }
}
