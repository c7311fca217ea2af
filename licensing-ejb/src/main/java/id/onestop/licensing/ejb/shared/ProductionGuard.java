package id.onestop.licensing.ejb.shared;

import id.onestop.licensing.domain.shared.Refusal;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets nothing start with a setting that cannot be used, and no production while any feature objects; names every point at once. */
@Singleton
@Startup
public class ProductionGuard {

    private static final Logger logger = LoggerFactory.getLogger(ProductionGuard.class);

    @Inject
    Settings settings;

    @Inject
    SettingsCheck check;

    @Inject
    RowSecurity rows;

    @Inject
    @Any
    Instance<ProductionObjection> objections;

    @PostConstruct
    void check() {
        refuse("Licensing does not start: ", check.sentences().toList());
        if (!settings.profile().production()) {
            logger.atInfo().addKeyValue("profile", settings.profile()).log("Started outside production");
            return;
        }
        rows.enterWorker();
        List<String> sentences = objections.stream()
                .flatMap(objection -> objection.sentences().stream())
                .sorted()
                .toList();
        refuse("Licensing does not start in production: ", sentences);
    }

    private static void refuse(String beginning, List<String> sentences) {
        if (!sentences.isEmpty()) {
            String refusal = beginning + String.join(" ", sentences);
            logger.error(refusal);
            Refusal.remember(refusal);
            throw new IllegalStateException(refusal);
        }
    }
}
