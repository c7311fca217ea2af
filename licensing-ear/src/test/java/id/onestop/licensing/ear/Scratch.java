package id.onestop.licensing.ear;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** New empty folders below {@code target}, so that a second run meets nothing of the first and a failed one leaves its traces. */
final class Scratch {

    private Scratch() {}

    static Path folder(String name) {
        try {
            return Files.createTempDirectory(Files.createDirectories(Bundle.TARGET.resolve("it-data")), name + "-");
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }
}
