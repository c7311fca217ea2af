package id.onestop.licensing.web.application;

import id.onestop.licensing.domain.application.FacilityConfirmation.State;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.ejb.application.AnswerFacility;
import id.onestop.licensing.ejb.application.FacilityAnswers;
import id.onestop.licensing.ejb.application.FacilityQuestion;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.Option;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.RateLimits;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page behind a link: the head of a facility says whether somebody works there. */
@Named("facility")
@RequestScoped
public class FacilityBacking {

    @Inject
    FacilityAnswers answers;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    Settings settings;

    @Inject
    HttpServletRequest request;

    @Inject
    Messages msg;

    @SuppressWarnings("NullAway.Init")
    private FacilityQuestion question;

    private @Nullable String answer;
    private @Nullable String name;
    private @Nullable String post;
    private @Nullable String reason;

    @PostConstruct
    void load() {
        limits.count("facility", addresses.of(request), settings.number(Setting.FACILITY_LINKS_PER_MINUTE));
        question = answers.open(PathParameters.get("token"));
    }

    /** Sends the one answer; the page then shows that it was given. */
    public void send() {
        String token = PathParameters.get("token");
        var chosen = Stream.of(State.CONFIRMED, State.REFUSED)
                .filter(state -> state.name().equals(answer))
                .findFirst()
                .orElse(null);
        try {
            answers.answer(new AnswerFacility(token, chosen, name, post, reason));
            Redirects.to("/facility-confirmations/" + token);
        } catch (LicensingException refused) {
            Refusals.show(refused);
        }
    }

    public FacilityQuestion getQuestion() {
        return question;
    }

    public boolean isOpen() {
        return question.state() == State.WAITING && !question.expired();
    }

    /** The last moment at which an answer is taken, in the agency's time. */
    public String getUntil() {
        return Formats.in(msg.locale(), question.zone()).dateTime(question.expiresAt());
    }

    public String getAnswered() {
        return Formats.in(msg.locale(), question.zone()).dateTime(question.answeredAt());
    }

    public List<Option> getChoices() {
        return Stream.of(State.CONFIRMED, State.REFUSED)
                .map(state -> new Option(state.name(), msg.get("application.facility.choice." + state)))
                .toList();
    }

    public @Nullable String getAnswer() {
        return answer;
    }

    public void setAnswer(@Nullable String answer) {
        this.answer = answer;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPost() {
        return post;
    }

    public void setPost(@Nullable String post) {
        this.post = post;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
