package id.onestop.licensing.web.survey;

import id.onestop.licensing.domain.application.DisplayedStatus;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.domain.survey.SurveyElement;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.DraftView;
import id.onestop.licensing.ejb.survey.AnswerSurvey;
import id.onestop.licensing.ejb.survey.SurveyService;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The nine questions before the download; what is answered here never meets the file again. */
@Named
@RequestScoped
public class SurveyBacking {

    private static final int HIGHEST = 4;

    @Inject
    SurveyService surveys;

    @Inject
    ProgressService progress;

    @Inject
    DraftService drafts;

    @Inject
    Messages msg;

    private String number = "";
    private final Map<String, @Nullable String> scores = new HashMap<>();
    private @Nullable String comment;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init")
    private DraftView application;

    /** One question with its four answers, the poorest first. */
    public record Question(String code, String label, List<Option> options) {}

    @PostConstruct
    void load() {
        number = PathParameters.get("number");
        application = drafts.open(number);
    }

    /** Nothing is asked before the licence is there, and nothing twice. */
    public void requirePending() {
        if (progress.own(number).displayed() != DisplayedStatus.SURVEY_PENDING) {
            Redirects.to(getPath() + "/progress");
        }
    }

    /** The download is there once the survey was answered, not before. */
    public void requireDone() {
        switch (progress.own(number).displayed()) {
            case ISSUED, HANDED_OVER -> {}
            case SURVEY_PENDING -> Redirects.to(getPath() + "/survey");
            default -> Redirects.to(getPath() + "/progress");
        }
    }

    /** Keeps the answers and opens the download. */
    public void answer() {
        var given = new EnumMap<SurveyElement, Integer>(SurveyElement.class);
        for (var element : SurveyElement.values()) {
            String score = scores.get(element.name());
            if (score != null && score.matches("[1-4]")) {
                given.put(element, Integer.valueOf(score));
            }
        }
        try {
            surveys.answer(new AnswerSurvey(number, given, comment));
            Redirects.to(getPath() + "/survey/done");
        } catch (Invalid incomplete) {
            incomplete.errors().forEach(error -> Refusals.addText(error.field(), fault(error)));
        }
    }

    private String fault(FieldError error) {
        return Arrays.stream(SurveyElement.values())
                .filter(element -> element.name().equals(error.field()))
                .findFirst()
                .map(element -> msg.of("survey.missing", "at", element.ordinal() + 1))
                .orElseGet(() -> msg.error(error.code(), error.parameters()));
    }

    /** Opens the download without an answer. */
    public void skip() {
        if (reason == null) {
            Refusals.addText("reason", msg.get("survey.reasonMissing"));
            return;
        }
        surveys.skip(number, reason);
        Redirects.to(getPath() + "/survey/done");
    }

    public List<Question> getQuestions() {
        var all = SurveyElement.values();
        return Arrays.stream(all)
                .map(element -> new Question(
                        element.name(),
                        msg.of("survey.of", "at", element.ordinal() + 1, "all", all.length) + " "
                                + msg.get("survey." + element),
                        IntStream.rangeClosed(1, HIGHEST)
                                .mapToObj(score ->
                                        new Option(Integer.toString(score), msg.get("survey." + element + "." + score)))
                                .toList()))
                .toList();
    }

    /** Whether the agency lets people pass without answering. */
    public boolean isSkippable() {
        return application.definition().product().survey().skipWithReason();
    }

    public String getPath() {
        return "/applications/" + application.number();
    }

    public String getNumber() {
        return application.number();
    }

    public Map<String, @Nullable String> getScores() {
        return scores;
    }

    public @Nullable String getComment() {
        return comment;
    }

    public void setComment(@Nullable String comment) {
        this.comment = comment;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
