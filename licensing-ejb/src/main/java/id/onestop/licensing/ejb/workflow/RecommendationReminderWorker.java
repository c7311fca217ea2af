package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.ejb.shared.Backlog;
import id.onestop.licensing.ejb.shared.ItemWorker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reminds offices that let a question come near its day or past it. */
@ApplicationScoped
public class RecommendationReminderWorker extends ItemWorker {

    static final String CODE = "recommendation-reminders";

    private static final Logger logger = LoggerFactory.getLogger(RecommendationReminderWorker.class);

    @Inject
    RecommendationReminders reminders;

    @Override
    public String code() {
        return CODE;
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
        for (int sent = next(); sent > 0; sent = next()) {
            done += sent;
        }
        return done;
    }

    private int next() {
        try {
            return reminders.remind();
        } catch (RuntimeException refused) {
            logger.atWarn().setCause(refused).log("Batch of reminders failed, one by one now");
            return eachAlone();
        }
    }

    @Override
    protected List<Long> due(int limit) {
        return reminders.items();
    }

    @Override
    protected void one(long item) {
        reminders.one(item);
    }

    @Override
    protected void fail(long item, String error) {
        reminders.fail(item, error);
    }

    /** What failed waits by its failure alone. */
    @Override
    protected void reschedule(long item, boolean now) {}
}
