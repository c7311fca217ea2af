package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The installation's secret of 32 bytes: a setting, or (for the demonstration) a file made once in the data folder. */
@ApplicationScoped
public class MasterKey {

    private static final int LENGTH = 32;

    @Inject
    @ConfigProperty(name = "licensing.identity.key")
    Optional<String> configured = Optional.empty();

    @Inject
    @ConfigProperty(name = "licensing.identity.key.previous")
    Optional<String> replaced = Optional.empty();

    @Inject
    @ConfigProperty(name = "licensing.data", defaultValue = "./data")
    String folder = "./data";

    /** Whether nobody has set a key, so that the generated file counts. */
    public boolean isDefault() {
        return configured.isEmpty();
    }

    byte[] key() {
        return configured.map(text -> decode(text, "licensing.identity.key")).orElseGet(this::fromFile);
    }

    Optional<byte[]> previous() {
        return replaced.map(text -> decode(text, "licensing.identity.key.previous"));
    }

    private static byte[] decode(String text, String setting) {
        byte[] key;
        try {
            key = Base64.getDecoder().decode(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(setting + " is not base64", e);
        }
        if (key.length != LENGTH) {
            throw new IllegalStateException(setting + " must be 32 bytes in base64 (openssl rand -base64 32)");
        }
        return key;
    }

    private byte[] fromFile() {
        Path file = Path.of(folder, "identity.key");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            if (Files.notExists(file)) {
                generate(file);
            }
            return decode(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("the generated key in " + file + " cannot be read", e);
        }
    }

    private static void generate(Path file) throws IOException {
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        try {
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException anotherNodeWasFaster) {
            return;
        }
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }
}
