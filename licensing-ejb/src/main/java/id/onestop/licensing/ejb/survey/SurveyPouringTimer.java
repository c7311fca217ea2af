package id.onestop.licensing.ejb.survey;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for answers of past days; a busy or stopped server only pours them later. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SurveyPouringTimer {

    private static final Logger logger = LoggerFactory.getLogger(SurveyPouringTimer.class);

    @Inject
    SurveyPouring pouring;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void tick() {
        try {
            int poured = pouring.pour();
            if (poured > 0) {
                logger.atInfo().addKeyValue("answers", poured).log("Survey answers poured");
            }
        } catch (RuntimeException failed) {
            logger.atError().setCause(failed).log("Pouring survey answers stopped; it goes on with the next tick");
        }
    }
}
