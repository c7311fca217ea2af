package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.ExamplePicture;
import id.onestop.licensing.domain.shared.RuleViolation;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Draws an uploaded example anew, small enough for a page: what a camera writes beside the picture does not come along. */
final class ExampleDrawing {

    /** Widest picture on a page, in pixels. */
    private static final int WIDEST = 640;

    private static final int NARROWEST = 160;
    private static final long MOST_PIXELS = 64_000_000;

    private ExampleDrawing() {}

    /**
     * The picture as it is kept.
     *
     * @throws RuleViolation EXAMPLE_KIND, IMAGE_TOO_LARGE or FILE_DAMAGED
     */
    static byte[] fitted(byte[] content) {
        String type = ExamplePicture.mediaType(content).orElseThrow(() -> new RuleViolation("EXAMPLE_KIND"));
        try {
            var image = read(content, type);
            int width = Math.min(WIDEST, image.getWidth());
            byte[] drawn = drawn(image, width, type);
            while (drawn.length > ExamplePicture.LARGEST && width > NARROWEST) {
                width = width * 3 / 4;
                drawn = drawn(image, width, "image/jpeg");
            }
            return drawn;
        } catch (IOException | RuntimeException damaged) {
            if (damaged instanceof RuleViolation refused) {
                throw refused;
            }
            throw new RuleViolation("FILE_DAMAGED");
        }
    }

    private static BufferedImage read(byte[] content, String type) throws IOException {
        var reader = ImageIO.getImageReadersByMIMEType(type).next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new RuleViolation("IMAGE_TOO_LARGE", Map.of("maxMegapixels", MOST_PIXELS / 1_000_000));
            }
            var how = reader.getDefaultReadParam();
            int step = Math.max(1, reader.getWidth(0) / WIDEST);
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    private static byte[] drawn(BufferedImage image, int width, String type) throws IOException {
        double scale = (double) width / image.getWidth();
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        var plain = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = plain.createGraphics();
        try {
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            canvas.setBackground(Color.WHITE);
            canvas.clearRect(0, 0, width, height);
            canvas.drawImage(image, AffineTransform.getScaleInstance(scale, scale), null);
        } finally {
            canvas.dispose();
        }
        var out = new ByteArrayOutputStream();
        ImageIO.write(plain, type.equals("image/png") ? "png" : "jpeg", out);
        return out.toByteArray();
    }
}
