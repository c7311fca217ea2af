package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;

/** What an independent reader says of a signed paper. */
final class Signatures {

    private Signatures() {}

    static void assertSigned(byte[] pdf) {
        try {
            var file = Files.write(Scratch.folder("signed").resolve("licence.pdf"), pdf);
            var process = new ProcessBuilder("pdfsig", file.toString())
                    .redirectErrorStream(true)
                    .start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(said).contains("Signature #1", "Signature is Valid", "Total document signed");
            assertThat(said).doesNotContain("Signature #2");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
