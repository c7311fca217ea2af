package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.shared.RuleViolation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Whether a PDF is one that can be read by everybody and does nothing by itself. */
final class PdfInspection {

    /** More than any letter has; a whole book is not evidence. */
    static final int MOST_PAGES = 300;

    private static final int MOST_OBJECTS = 100_000;
    private static final int TAIL = 1024;

    private PdfInspection() {}

    /**
     * Number of pages.
     *
     * @throws RuleViolation FILE_DAMAGED, PDF_ENCRYPTED, PDF_ACTIVE_CONTENT, PDF_TOO_COMPLEX or PDF_TOO_MANY_PAGES
     */
    static int pages(Path file) {
        byte[] bytes = bytes(file);
        requireEnd(bytes);
        InflationGuard.check(bytes);
        try (var pdf = open(file)) {
            if (pdf.isEncrypted()) {
                throw new RuleViolation("PDF_ENCRYPTED");
            }
            if (pdf.getDocument().getXrefTable().size() > MOST_OBJECTS) {
                throw new RuleViolation("PDF_TOO_COMPLEX");
            }
            ActiveContent.refuse(pdf.getDocument());
            return requirePages(pdf.getNumberOfPages());
        } catch (InvalidPasswordException locked) {
            throw new RuleViolation("PDF_ENCRYPTED");
        } catch (RuleViolation refused) {
            throw refused;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new RuleViolation("FILE_DAMAGED");
        }
    }

    /** Opens a PDF with its working space on disk instead of the heap. */
    static PDDocument open(Path file) throws IOException {
        return Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache());
    }

    private static int requirePages(int pages) {
        if (pages == 0) {
            throw new RuleViolation("FILE_DAMAGED");
        }
        if (pages > MOST_PAGES) {
            throw new RuleViolation("PDF_TOO_MANY_PAGES", Map.of("max", MOST_PAGES));
        }
        return pages;
    }

    /** A PDF that was cut off, or that carries another file behind itself, does not end as a PDF does. */
    private static void requireEnd(byte[] bytes) {
        int end = bytes.length;
        while (end > 0 && (bytes[end - 1] == 0 || Character.isWhitespace(bytes[end - 1]))) {
            end--;
        }
        int from = Math.max(0, end - TAIL);
        if (!new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
            throw new RuleViolation("FILE_DAMAGED");
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
