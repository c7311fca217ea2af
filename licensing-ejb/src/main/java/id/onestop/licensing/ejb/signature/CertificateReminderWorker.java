package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.ejb.shared.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Reminds of certificates that end soon. */
@ApplicationScoped
public class CertificateReminderWorker implements Worker {

    @Inject
    CertificateReminders reminders;

    @Override
    public String code() {
        return "certificates";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public int work() {
        int done = 0;
        for (int told = reminders.remind(); told > 0; told = reminders.remind()) {
            done += told;
        }
        return done;
    }
}
