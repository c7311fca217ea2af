package id.onestop.licensing.ejb.document;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the camera was held (Exif tag 0x0112): a re-encoded photograph has lost that note, so its pixels must be turned. */
enum Orientation {
    UPRIGHT(0),
    UPSIDE_DOWN(2),
    TURNED_RIGHT(1),
    TURNED_LEFT(3);

    private static final int HEAD = 64 * 1024;
    private static final int TAG = 0x0112;
    private static final int EXIF = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private final int quarters;

    Orientation(int quarters) {
        this.quarters = quarters;
    }

    /** What a JPEG file notes; upright if it notes nothing that can be understood. */
    static Orientation of(Path jpeg) throws IOException {
        try (var in = Files.newInputStream(jpeg)) {
            return of(ByteBuffer.wrap(in.readNBytes(HEAD)));
        } catch (IndexOutOfBoundsException | IllegalArgumentException brokenNote) {
            return UPRIGHT;
        }
    }

    private static Orientation of(ByteBuffer jpeg) {
        int at = 2;
        while (at + 4 <= jpeg.limit()) {
            int marker = jpeg.getShort(at) & 0xFFFF;
            int length = jpeg.getShort(at + 2) & 0xFFFF;
            if (marker == EXIF && jpeg.getInt(at + 4) == 0x45786966) {
                return ofExif(jpeg.slice(at + 10, length - 8));
            }
            if (marker == START_OF_SCAN || length < 2) {
                return UPRIGHT;
            }
            at += 2 + length;
        }
        return UPRIGHT;
    }

    private static Orientation ofExif(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if ((tiff.getShort(entry) & 0xFFFF) == TAG) {
                return switch (tiff.getShort(entry + 8)) {
                    case 3 -> UPSIDE_DOWN;
                    case 6 -> TURNED_RIGHT;
                    case 8 -> TURNED_LEFT;
                    default -> UPRIGHT;
                };
            }
        }
        return UPRIGHT;
    }

    BufferedImage applyTo(BufferedImage image) {
        if (this == UPRIGHT) {
            return image;
        }
        boolean lying = quarters % 2 == 1;
        int wide = lying ? image.getHeight() : image.getWidth();
        int high = lying ? image.getWidth() : image.getHeight();
        var turn = AffineTransform.getTranslateInstance(wide / 2.0, high / 2.0);
        turn.quadrantRotate(quarters);
        turn.translate(-image.getWidth() / 2.0, -image.getHeight() / 2.0);
        var turned = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        return new AffineTransformOp(turn, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, turned);
    }
}
