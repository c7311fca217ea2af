package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.domain.workflow.RecommendationFacts;
import id.onestop.licensing.ejb.application.FileExcerpt;
import id.onestop.licensing.ejb.workflow.AssessedBy;
import id.onestop.licensing.ejb.workflow.AssessmentService;
import id.onestop.licensing.ejb.workflow.RecommendationFiles;
import id.onestop.licensing.ejb.workflow.RecommendationTask;
import id.onestop.licensing.ejb.workflow.RecommendingService;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Notices;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One question before the office that is asked: what it may see of the file, and its answer. */
@Named
@RequestScoped
public class RecommendationBacking {

    @Inject
    RecommendingService office;

    @Inject
    AssessmentService assessments;

    @Inject
    RecommendationFiles files;

    @Inject
    RecommendationWords words;

    @Inject
    AnswerWords answers;

    @Inject
    FileHeads heads;

    @Inject
    Formats format;

    @Inject
    Messages msg;

    private @Nullable RecommendationTask task;
    private @Nullable String outcome;
    private @Nullable String letterNumber;
    private @Nullable LocalDate letterDate;
    private @Nullable String statement;
    private @Nullable Part letter;
    private @Nullable String team;

    public void load() {
        task = office.open(id());
    }

    public void take() {
        done(() -> office.take(id()), "workflow.recommendation.taken", RecommendationsBacking.PATH + "/" + id());
    }

    public void release() {
        done(() -> office.release(id()), "workflow.recommendation.released", RecommendationsBacking.PATH);
    }

    /** Lays the letter to the answer, if one was chosen, and answers; what is wrong stands at its field. */
    public void answer() {
        var given = new RecommendationAnswer(
                outcome == null || outcome.isEmpty() ? null : Outcome.valueOf(outcome),
                letterNumber,
                letterDate,
                statement);
        if (attached()) {
            done(
                    () -> {
                        assessments.name(id(), team == null || !team.matches("\\d{1,18}") ? null : Long.valueOf(team));
                        office.answer(id(), given);
                    },
                    "workflow.recommendation.sent",
                    RecommendationsBacking.PATH + "?tab=DONE");
        }
    }

    /** The teams that may be named; none where the office has none. */
    public List<Option> getTeams() {
        return assessments.choices(id()).stream()
                .map(one -> new Option(Long.toString(one.id()), one.citation()))
                .toList();
    }

    /** The team that assessed the file; {@code null} where none was named. */
    public @Nullable AssessedBy getAssessed() {
        return assessments.find(id());
    }

    public @Nullable String getTeam() {
        return team;
    }

    public void setTeam(@Nullable String team) {
        this.team = team;
    }

    private boolean attached() {
        var sent = letter;
        if (sent == null || sent.getSize() == 0) {
            return true;
        }
        try (var content = sent.getInputStream()) {
            files.attach(id(), content, sent.getSubmittedFileName());
            return true;
        } catch (RuleViolation refused) {
            Refusals.add("letter", refused.code(), refused.parameters());
        } catch (LicensingException refused) {
            Refusals.show(refused);
        } catch (IOException brokenOff) {
            Refusals.add("letter", "UPLOAD_BROKEN_OFF", Map.of());
        }
        return false;
    }

    private void done(Runnable act, String notice, String then) {
        try {
            act.run();
            Notices.add(notice);
            Redirects.to(then);
        } catch (LicensingException refused) {
            task = null;
            Refusals.show(refused);
        }
    }

    private static long id() {
        String id = PathParameters.get("id");
        return id.matches("\\d{1,18}") ? Long.parseLong(id) : -1;
    }

    /** One fact of the file. */
    public record Row(String label, String value) {}

    /** One requirement with what lies there. */
    public record Paper(String label, List<RequirementRow.DocumentRow> documents) {
        public Paper {
            documents = List.copyOf(documents);
        }
    }

    private RecommendationTask task() {
        if (task == null) {
            load();
        }
        return requireNonNull(task, "not loaded");
    }

    private RecommendationFacts facts() {
        return task().line().facts();
    }

    public long getId() {
        return facts().id();
    }

    public RecommendationLine getLine() {
        return words.line(task().line());
    }

    public String getStep() {
        return heads.words(task().line().stepName());
    }

    public String getAsked() {
        return words.asked(facts());
    }

    public String getQuestion() {
        return requireNonNullElse(facts().question(), "");
    }

    public boolean isMine() {
        return task().mine();
    }

    public boolean isFree() {
        return task().line().takeable();
    }

    /** Somebody acts for the reader: he may only put back what he has taken. */
    public boolean isAway() {
        return task().line().away();
    }

    public boolean isOpen() {
        return facts().state().open();
    }

    public List<Row> getRows() {
        FileExcerpt excerpt = task().excerpt();
        return excerpt == null
                ? List.of()
                : excerpt.answers().stream()
                        .map(given -> new Row(
                                given.question().label().in(msg.language()),
                                answers.value(excerpt.agency(), given.question(), given.value())))
                        .toList();
    }

    public List<Paper> getPapers() {
        FileExcerpt excerpt = task().excerpt();
        return excerpt == null
                ? List.of()
                : excerpt.papers().stream().map(this::paper).toList();
    }

    private Paper paper(FileExcerpt.Paper paper) {
        String label = heads.words(paper.requirement().name());
        return new Paper(
                label,
                paper.documents().stream()
                        .map(one -> new RequirementRow.DocumentRow(
                                one.id(),
                                one.fileName(),
                                label,
                                format.size(one.size()),
                                IntStream.rangeClosed(1, one.pages()).boxed().toList()))
                        .toList());
    }

    /** What the office answered: number and date of its letter. */
    public String getLetterWords() {
        return words.letter(task().answer());
    }

    public String getGivenStatement() {
        RecommendationAnswer given = task().answer();
        return given == null ? "" : requireNonNullElse(given.statement(), "");
    }

    public String getFileName() {
        return requireNonNullElse(task().fileName(), "");
    }

    public List<Option> getOutcomes() {
        return Stream.of(Outcome.values())
                .map(value -> new Option(value.name(), msg.get("status.recommendation." + value)))
                .toList();
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getLetterNumber() {
        return letterNumber;
    }

    public void setLetterNumber(@Nullable String letterNumber) {
        this.letterNumber = letterNumber;
    }

    public @Nullable LocalDate getLetterDate() {
        return letterDate;
    }

    public void setLetterDate(@Nullable LocalDate letterDate) {
        this.letterDate = letterDate;
    }

    public @Nullable String getStatement() {
        return statement;
    }

    public void setStatement(@Nullable String statement) {
        this.statement = statement;
    }

    public @Nullable Part getLetter() {
        return letter;
    }

    public void setLetter(@Nullable Part letter) {
        this.letter = letter;
    }
}
