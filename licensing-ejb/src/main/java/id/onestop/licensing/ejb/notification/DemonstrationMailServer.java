package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.shared.Profile;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs a real mail server within the demonstration, so that mail is really sent and nobody in the world gets any. */
@Singleton
@Startup
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class DemonstrationMailServer {

    private static final Logger logger = LoggerFactory.getLogger(DemonstrationMailServer.class);

    @Inject
    Settings settings;

    @Inject
    MailboxService mailbox;

    @Resource
    ManagedThreadFactory threads;

    private @Nullable SmtpReceiver receiver;

    @PostConstruct
    void start() {
        if (settings.profile() != Profile.DEMONSTRATION
                || settings.find(Setting.SMTP_HOST).isPresent()) {
            return;
        }
        try {
            receiver = SmtpReceiver.start(threads, mailbox::keep);
            logger.atInfo().addKeyValue("port", receiver.port()).log("Demonstration mail server listens");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Its port; empty where it does not run. */
    @PermitAll
    public Optional<Integer> port() {
        return Optional.ofNullable(receiver).map(SmtpReceiver::port);
    }

    @PreDestroy
    void stop() {
        if (receiver != null) {
            try {
                receiver.close();
            } catch (IOException failed) {
                logger.atWarn().setCause(failed).log("Demonstration mail server did not close");
            }
        }
    }
}
