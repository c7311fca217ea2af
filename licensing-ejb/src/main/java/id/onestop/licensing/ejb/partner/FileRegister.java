package id.onestop.licensing.ejb.partner;

import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Registers that are a file, for the demonstration and for tests.
 *
 * <p>The file is read at every question, so that an edit shows at once. In production no register is connected yet: every
 * one is unavailable there, and nothing is concluded from that.
 */
@ApplicationScoped
public class FileRegister implements ProfessionalRegister {

    private static final Logger LOG = LoggerFactory.getLogger(FileRegister.class);

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Override
    public RegisterSnapshot lookUp(String nik, Set<Register> registers) {
        var now = clock.instant();
        if (settings.profile().production()) {
            return unavailable(registers);
        }
        try {
            Path file = settings.path(Setting.CONFIG).resolve("demo").resolve("registers.yaml");
            var known = RegisterFile.read(file.getFileName().toString(), Files.readString(file), clock);
            var entries = registers.stream()
                    .map(register -> known.entry(nik, register).orElseGet(() -> RegisterEntry.notFound(register, now)))
                    .toList();
            return new RegisterSnapshot(entries);
        } catch (IOException | YamlRefused unreadable) {
            LOG.atError().setCause(unreadable).log("the registers' file cannot be read");
            return unavailable(registers);
        }
    }

    private RegisterSnapshot unavailable(Set<Register> registers) {
        var now = clock.instant();
        List<RegisterEntry> entries = registers.stream()
                .map(register -> RegisterEntry.unavailable(register, now))
                .toList();
        return new RegisterSnapshot(entries);
    }
}
