package id.onestop.licensing.web.workflow;

import static java.util.Objects.requireNonNull;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.identity.GuessLimit;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.web.shared.ClientAddress;
import id.onestop.licensing.web.shared.Messages;
import id.onestop.licensing.web.shared.PathParameters;
import id.onestop.licensing.web.shared.RateLimits;
import id.onestop.licensing.web.shared.Redirects;
import id.onestop.licensing.web.shared.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Asks for number and birth date; a wrong pair and an unknown number get one and the same answer. */
@Named
@RequestScoped
public class TrackBacking {

    @Inject
    ProgressService progress;

    @Inject
    GuessLimit guesses;

    @Inject
    Settings settings;

    @Inject
    TrackedFile tracked;

    @Inject
    RateLimits limits;

    @Inject
    ClientAddress addresses;

    @Inject
    Messages msg;

    @Inject
    HttpServletRequest request;

    private @Nullable String number;
    private @Nullable LocalDate birthDate;

    @PostConstruct
    void prefill() {
        number = PathParameters.find("number");
    }

    /** Finds the file and goes on to its page. */
    public void track() {
        if (number == null) {
            Refusals.addText("number", msg.get("workflow.track.numberMissing"));
        }
        if (birthDate == null) {
            Refusals.addText("birth-date", msg.get("workflow.track.birthDateMissing"));
        }
        if (number == null || birthDate == null) {
            return;
        }
        limits.count("tracking", addresses.of(request), settings.number(Setting.TRACKINGS_PER_MINUTE));
        try {
            var typed = requireNonNull(number);
            var found = guesses.look(typed, () -> progress.track(typed, requireNonNull(birthDate)));
            tracked.remember(found.number(), requireNonNull(birthDate));
            Redirects.to("/track/" + found.number());
        } catch (RuleViolation tooOften) {
            Refusals.add("number", tooOften.code(), tooOften.parameters());
        } catch (NotFound wrongPair) {
            Refusals.add("number", wrongPair.code(), wrongPair.parameters());
            Refusals.answer(FacesContext.getCurrentInstance(), HttpServletResponse.SC_NOT_FOUND);
        }
    }

    public @Nullable String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = number == null ? null : number.strip();
    }

    public @Nullable LocalDate getBirthDate() {
        return birthDate;
    }

    public void setBirthDate(@Nullable LocalDate birthDate) {
        this.birthDate = birthDate;
    }
}
