package id.onestop.licensing.ejb.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one folder on disk that the product writes to. */
@ApplicationScoped
public class DataFolder {

    @Inject
    Settings settings;

    /** The folder of a feature, made if it is not there. */
    public Path of(String feature) {
        try {
            return Files.createDirectories(settings.path(Setting.DATA).resolve(feature));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
