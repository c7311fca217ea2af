package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Reminds offices that let a question come near its day or past it. */
@ApplicationScoped
public class RecommendationReminderWorker implements Worker {

    @Inject
    RecommendationReminders reminders;

    @Override
    public String code() {
        return "recommendation-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Optional<Backlog> backlog() {
        return Optional.of(reminders.due());
    }

    @Override
    public int work() {
        int done = 0;
        for (int sent = reminders.remind(); sent > 0; sent = reminders.remind()) {
            done += sent;
        }
        return done;
    }
}
