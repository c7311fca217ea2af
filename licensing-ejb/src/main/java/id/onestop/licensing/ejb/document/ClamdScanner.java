package id.onestop.licensing.ejb.document;

import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** ClamAV's daemon, if its address is set. */
@ApplicationScoped
public class ClamdScanner implements VirusScanner {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Settings settings;

    @Override
    public boolean isSetUp() {
        return settings.find(Setting.CLAMD_ADDRESS).isPresent();
    }

    @Override
    public Optional<String> scan(Path file) throws ScannerUnavailable {
        String address = settings.find(Setting.CLAMD_ADDRESS)
                .orElseThrow(() -> new ScannerUnavailable("no virus scanner is set up"));
        return ClamdClient.of(address, CONNECT, PATIENCE).scan(file);
    }
}
