package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.agency.CrestService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/**
 * Takes in an agency's crest, outside any transaction: a PNG by its content, of a fitting size. What is kept is drawn anew from
 * its points, so nothing comes along that is no picture.
 */
@ApplicationScoped
public class CrestDesk {

    /** Most bytes of the file. */
    public static final int LARGEST = 500_000;

    static final int LEAST_SIDE = 150;
    static final int MOST_SIDE = 2_000;

    @Inject
    CrestService crests;

    @Inject
    PaperStore store;

    /**
     * Takes a picture in; answers its hash, by which the profile names it.
     *
     * @throws Invalid with what is wrong with it
     */
    public String take(InputStream content) throws IOException {
        crests.requireRight();
        var sent = content.readNBytes(LARGEST + 1);
        if (sent.length > LARGEST) {
            throw fault("CREST_LARGE", Map.of("most", LARGEST / 1_000));
        }
        var kept = store.keep(png(picture(sent)));
        crests.enter(kept.hex());
        return kept.hex();
    }

    /** A picture that the caller's agency brought. */
    public byte[] read(String sha256) {
        crests.require(sha256);
        return store.read(new Sha256(sha256));
    }

    private static BufferedImage picture(byte[] sent) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            if (!reader.getOriginatingProvider().canDecodeInput(in)) {
                throw fault("CREST_NOT_PNG", Map.of());
            }
            reader.setInput(in, true, true);
            requireMeasure(reader.getWidth(0), reader.getHeight(0));
            return reader.read(0);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            throw fault("FILE_DAMAGED", Map.of());
        } finally {
            reader.dispose();
        }
    }

    private static void requireMeasure(int width, int height) {
        if (Math.min(width, height) < LEAST_SIDE || Math.max(width, height) > MOST_SIDE) {
            throw fault(
                    "CREST_MEASURE", Map.of("width", width, "height", height, "least", LEAST_SIDE, "most", MOST_SIDE));
        }
    }

    private static byte[] png(BufferedImage picture) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static Invalid fault(String code, Map<String, Object> parameters) {
        return new Invalid(List.of(new FieldError("crestFile", code, parameters)));
    }
}
