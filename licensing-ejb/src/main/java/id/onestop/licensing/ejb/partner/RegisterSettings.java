package id.onestop.licensing.ejb.partner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The settings that this feature reads, in one place. */
@ApplicationScoped
public class RegisterSettings {

    @Inject
    @ConfigProperty(name = "licensing.demo", defaultValue = "false")
    boolean demonstration;

    @Inject
    @ConfigProperty(name = "licensing.config", defaultValue = "./config")
    String config;

    public boolean demonstration() {
        return demonstration;
    }

    /** The registers of the demonstration. */
    public Path file() {
        return Path.of(config, "demo", "registers.yaml");
    }
}
