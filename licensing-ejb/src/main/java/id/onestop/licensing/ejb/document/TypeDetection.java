package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;

/** Tells a file's type by its first bytes; neither name nor the browser's word is asked. */
final class TypeDetection {

    private static final int HEAD = 64 * 1024;
    private static final byte[] PDF_HEAD = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final Tika TIKA = new Tika();

    private TypeDetection() {}

    /**
     * The type, if this requirement takes it.
     *
     * @throws id.onestop.licensing.domain.shared.RuleViolation FILE_TYPE_REFUSED with what was found and what is taken
     */
    static FileType detect(Path file, IntakeRule rule) {
        byte[] head = head(file);
        String found = TIKA.detect(head);
        var type = FileType.ofMediaType(found).orElseThrow(() -> rule.refusal(found));
        if (type == FileType.PDF && !startsWith(head, PDF_HEAD)) {
            // something else in front of it: the file means one thing here and another thing elsewhere
            throw rule.refusal("application/octet-stream");
        }
        rule.requireTaken(type);
        return type;
    }

    private static byte[] head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean startsWith(byte[] head, byte[] prefix) {
        return head.length >= prefix.length && Arrays.equals(head, 0, prefix.length, prefix, 0, prefix.length);
    }
}
