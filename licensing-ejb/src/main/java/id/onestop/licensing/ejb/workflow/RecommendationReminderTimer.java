package id.onestop.licensing.ejb.workflow;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every minute whether an office has to be reminded. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecommendationReminderTimer {

    private static final Logger logger = LoggerFactory.getLogger(RecommendationReminderTimer.class);

    @Inject
    RecommendationReminders reminders;

    @Schedule(hour = "*", minute = "*", second = "40", persistent = false)
    void tick() {
        try {
            int sent = reminders.remind();
            while (sent > 0) {
                logger.atInfo().addKeyValue("questions", sent).log("Offices reminded of recommendations");
                sent = reminders.remind();
            }
        } catch (RuntimeException failed) {
            logger.atError().setCause(failed).log("Reminding offices stopped; it goes on with the next tick");
        }
    }
}
