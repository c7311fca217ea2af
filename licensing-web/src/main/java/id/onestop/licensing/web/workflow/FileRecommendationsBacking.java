package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.ejb.workflow.FileRecommendations;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.RecommendationFiles;
import id.onestop.licensing.ejb.workflow.RecommendationService;
import id.onestop.licensing.web.shared.FileAnswer;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Other offices' recommendations on a file: as a panel on its pages, and the page on which they are asked for. */
@Named
@RequestScoped
public class FileRecommendationsBacking {

    @Inject
    RecommendationService recommendations;

    @Inject
    RecommendationFiles files;

    @Inject
    ProgressService progress;

    @Inject
    RecommendationWords words;

    @Inject
    FileHeads heads;

    @Inject
    Messages msg;

    @Inject
    Acts acts;

    private @Nullable FileRecommendations known;
    private @Nullable FileHead head;
    private @Nullable String step;
    private @Nullable String question;

    public void load() {
        head = heads.of(progress.openFile(getNumber()));
        known = recommendations.ofFile(getNumber());
    }

    /** Asks an office; with one office to ask, nothing has to be chosen. */
    public void ask() {
        var askable = known().askable();
        String wanted = askable.size() == 1 ? askable.get(0).stepCode() : step;
        if (wanted == null || wanted.isEmpty()) {
            Refusals.add("step", "OFFICE_MISSING", Map.of());
        } else if (acts.done(getNumber(), () -> recommendations.ask(getNumber(), wanted, question))) {
            Notices.add("workflow.recommendation.askedNow", "number", getNumber());
            Redirects.to(HoldBacking.path(getNumber()) + "/recommendations");
        }
    }

    public void withdraw() {
        String id = PathParameters.get("withdraw");
        if (id.matches("\\d{1,18}")
                && acts.done(getNumber(), () -> recommendations.withdraw(getNumber(), Long.parseLong(id)))) {
            Notices.add("workflow.recommendation.withdrawnNow", "number", getNumber());
            Redirects.to(HoldBacking.path(getNumber()) + "/recommendations");
        }
    }

    /** Sends the office's letter. */
    public void letter() {
        String id = PathParameters.get("id");
        var content = files.letter(getNumber(), id.matches("\\d{1,18}") ? Long.parseLong(id) : -1);
        FileAnswer.attachment(content.letter().name(), content.letter().type().mediaType(), content.file());
    }

    private FileRecommendations known() {
        if (known == null) {
            known = recommendations.ofFile(getNumber());
        }
        return requireNonNull(known);
    }

    public String getNumber() {
        return FileAddress.number();
    }

    public FileHead getHead() {
        if (head == null) {
            head = heads.of(progress.ofFile(getNumber()));
        }
        return requireNonNull(head);
    }

    /** Whether the file's pages have anything to say about recommendations. */
    public boolean isAny() {
        return !known().isEmpty();
    }

    public List<RecommendationRow> getRows() {
        return known().asked().stream().map(words::row).toList();
    }

    public List<Option> getOffices() {
        return known().askable().stream()
                .map(one -> new Option(one.stepCode(), heads.words(one.office())))
                .toList();
    }

    /** Whether the one office that can be asked has answered before. */
    public boolean isAgain() {
        return known().askable().stream().anyMatch(FileRecommendations.Askable::again);
    }

    public @Nullable String getStep() {
        return step;
    }

    public void setStep(@Nullable String step) {
        this.step = step;
    }

    public @Nullable String getQuestion() {
        return question;
    }

    public void setQuestion(@Nullable String question) {
        this.question = question;
    }
}
