package id.onestop.licensing.ejb.survey;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Pours the answers of past days out; a busy or stopped server only does it later. */
@ApplicationScoped
public class SurveyPouringWorker implements Worker {

    @Inject
    SurveyPouring pouring;

    @Override
    public String code() {
        return "survey-answers";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(20);
    }

    @Override
    public int work() {
        return pouring.pour();
    }
}
