package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws one page; knows neither rights nor time limits. */
final class PageRenderer {

    /** A page may be as long as a till receipt; its picture may not. */
    private static final double MOST_PIXELS = 12_000_000;

    private PageRenderer() {}

    static PageImage render(Path file, FileType type, int page, int width) {
        try {
            return type.isImage()
                    ? encoded(Pictures.at(file, type, width), type)
                    : encoded(drawn(file, page, width), FileType.PNG);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw new RuleViolation("PAGE_NOT_SHOWABLE");
        }
    }

    private static BufferedImage drawn(Path file, int page, int width) throws IOException {
        try (var pdf = PdfInspection.open(file)) {
            var renderer = new Stoppable(pdf);
            renderer.setSubsamplingAllowed(true);
            return renderer.renderImage(page - 1, scale(pdf.getPage(page - 1), width), ImageType.RGB);
        }
    }

    /** Looks before every operator whether anybody still waits: a few lines can say to draw for hours. */
    private static final class Stoppable extends PDFRenderer {

        Stoppable(PDDocument document) {
            super(document);
        }

        @Override
        protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
            return new PageDrawer(parameters) {
                @Override
                protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                    if (Thread.currentThread().isInterrupted()) {
                        throw new InterruptedIOException("nobody waits for this page");
                    }
                    super.processOperator(operator, operands);
                }
            };
        }
    }

    private static float scale(PDPage page, int width) {
        var box = page.getCropBox();
        boolean lying = page.getRotation() % 180 != 0;
        double wide = lying ? box.getHeight() : box.getWidth();
        double high = lying ? box.getWidth() : box.getHeight();
        double byPixels = Math.sqrt(MOST_PIXELS / Math.max(1, wide * high));
        return (float) Math.min(width / Math.max(1, wide), byPixels);
    }

    private static PageImage encoded(BufferedImage image, FileType type) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            if (!ImageIO.write(image, type.extension(), out)) {
                throw new IOException("no writer for " + type);
            }
        }
        return new PageImage(bytes.toByteArray(), type.mediaType(), image.getWidth(), image.getHeight());
    }
}
