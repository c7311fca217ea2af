package id.onestop.licensing.ejb.installation;

import id.onestop.licensing.ejb.shared.PastWork;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Makes the files of a demonstration behind its start, so that nobody waits for them but the workers that judge files. */
@Singleton
@Startup
@DependsOn("Installation")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationFilesStart {

    private static final Duration AFTER = Duration.ofSeconds(2);

    @Inject
    Settings settings;

    @Inject
    DemonstrationFiles files;

    @Inject
    PastWork past;

    @Resource
    TimerService timers;

    private volatile boolean stopped;

    @PostConstruct
    void arm() {
        if (!settings.profile().production() && settings.flag(Setting.DEMO_FILES)) {
            past.begun();
            timers.createSingleActionTimer(AFTER.toMillis(), new TimerConfig(null, false));
        }
    }

    @Timeout
    void make() {
        try {
            files.make(() -> stopped);
        } finally {
            past.ended();
        }
    }

    @PreDestroy
    void stop() {
        stopped = true;
    }
}
