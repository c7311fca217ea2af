package id.onestop.licensing.ear;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** A program of the system; its words are the answer. */
final class Tool {

    private Tool() {}

    static String run(String... command) {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended badly: " + words);
            }
            return words;
        } catch (IOException missing) {
            throw new IllegalStateException(command[0] + " is not there: run config/verify", missing);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
