package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.FacilityEntry;
import id.onestop.licensing.domain.partner.FacilityEntry.State;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A register of facilities that is a file, for the demonstration and for tests; in production it gives no answer. */
@ApplicationScoped
public class FileFacilities implements FacilityRegister {

    private static final Logger LOG = LoggerFactory.getLogger(FileFacilities.class);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public FacilityEntry lookUp(String licenceNumber) {
        if (settings.profile().production()) {
            return FacilityEntry.of(State.UNAVAILABLE);
        }
        try {
            Path file = settings.path(Setting.CONFIG).resolve("demo").resolve("registers.yaml");
            return RegisterFile.read(file.getFileName().toString(), Files.readString(file), clock)
                    .facility(licenceNumber)
                    .orElseGet(() -> FacilityEntry.of(State.NOT_FOUND));
        } catch (IOException | YamlRefused unreadable) {
            LOG.atError().setCause(unreadable).log("the registers' file cannot be read");
            return FacilityEntry.of(State.UNAVAILABLE);
        }
    }
}
