package id.onestop.licensing.ejb.document;

import id.onestop.licensing.ejb.shared.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A data folder that the test throws away. */
final class TestFolders {

    private TestFolders() {}

    static DataFolder below(Path root) {
        return new DataFolder() {
            @Override
            public Path of(String feature) {
                try {
                    return Files.createDirectories(root.resolve(feature));
                } catch (IOException unwritable) {
                    throw new UncheckedIOException(unwritable);
                }
            }
        };
    }
}
