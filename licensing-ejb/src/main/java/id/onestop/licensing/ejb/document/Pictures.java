package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Reads photographs without ever unpacking more of them than is shown. */
final class Pictures {

    /** What the cameras of today's telephones give, in pixels; more is a trap. */
    static final long MOST_PIXELS = 64_000_000;

    private static final int PROBE_WIDTH = 200;

    private Pictures() {}

    /**
     * Reads enough of an image to know that it is one.
     *
     * @throws RuleViolation FILE_DAMAGED or IMAGE_TOO_LARGE
     */
    static void inspect(Path file, FileType type) {
        try {
            read(file, type, PROBE_WIDTH);
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof RuleViolation refused) {
                throw refused;
            }
            throw new RuleViolation("FILE_DAMAGED");
        }
    }

    /** The image, upright, at most as wide as asked. */
    static BufferedImage at(Path file, FileType type, int width) throws IOException {
        var orientation = type == FileType.JPEG ? Orientation.of(file) : Orientation.UPRIGHT;
        return orientation.applyTo(narrowed(read(file, type, width), width));
    }

    private static BufferedImage read(Path file, FileType type, int width) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(type.mediaType()).next();
        try (var in = new FileImageInputStream(file.toFile())) {
            reader.setInput(in, true, true);
            requireMeasure(reader);
            var how = reader.getDefaultReadParam();
            int step = Math.max(1, reader.getWidth(0) / Math.max(1, width));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static void requireMeasure(ImageReader reader) throws IOException {
        if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
            throw new RuleViolation("IMAGE_TOO_LARGE", Map.of("maxMegapixels", MOST_PIXELS / 1_000_000));
        }
    }

    private static BufferedImage narrowed(BufferedImage image, int width) {
        double scale = Math.min(1.0, (double) width / image.getWidth());
        int wide = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int high = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var plain = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.setBackground(Color.WHITE);
            canvas.clearRect(0, 0, wide, high);
            canvas.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
        } finally {
            canvas.dispose();
        }
        return plain;
    }
}
