package id.onestop.licensing.ejb.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings that this feature reads, in one place. */
@ApplicationScoped
public class DocumentSettings {

    @Inject
    @ConfigProperty(name = "licensing.data", defaultValue = "./data")
    String data;

    @Inject
    @ConfigProperty(name = "licensing.demo", defaultValue = "false")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "licensing.clamd.address")
    Optional<String> clamdAddress;

    @Inject
    @ConfigProperty(name = "licensing.uploads.unscanned", defaultValue = "false")
    boolean unscannedUploads;

    /** Where files lie, below the data folder. */
    public Path files() {
        return Path.of(data).resolve("files");
    }

    /** Host and port of the virus scanner. */
    public Optional<String> clamdAddress() {
        return clamdAddress.filter(address -> !address.isBlank());
    }

    /** Whether files are taken where no scanner is set up: always in the demonstration, in production by setting. */
    public boolean takesUnscanned() {
        return demonstration || unscannedUploads;
    }
}
