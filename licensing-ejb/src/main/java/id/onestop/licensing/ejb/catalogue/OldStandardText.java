package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Takes the words out of an old standard: a PDF, or plain text; nothing of it is kept. */
public final class OldStandardText {

    /** Bytes of a file. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int MOST_PAGES = 60;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private OldStandardText() {}

    /**
     * The words in the order in which they were written.
     *
     * @throws RuleViolation {@code FILE_TOO_LARGE}, {@code PDF_ENCRYPTED}, {@code PDF_TOO_MANY_PAGES}, {@code FILE_DAMAGED}
     */
    public static String of(byte[] content) {
        if (content.length > LARGEST) {
            throw new RuleViolation("FILE_TOO_LARGE", Map.of("maxBytes", LARGEST));
        }
        return isPdf(content) ? pdf(content) : new String(content, StandardCharsets.UTF_8);
    }

    private static boolean isPdf(byte[] content) {
        return content.length > PDF.length
                && new String(content, 0, PDF.length, StandardCharsets.US_ASCII)
                        .equals(new String(PDF, StandardCharsets.US_ASCII));
    }

    private static String pdf(byte[] content) {
        try (var document = Loader.loadPDF(content)) {
            if (document.getNumberOfPages() > MOST_PAGES) {
                throw new RuleViolation("PDF_TOO_MANY_PAGES", Map.of("max", MOST_PAGES));
            }
            return new PDFTextStripper().getText(document);
        } catch (InvalidPasswordException locked) {
            throw new RuleViolation("PDF_ENCRYPTED");
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            throw new RuleViolation("FILE_DAMAGED");
        }
    }
}
