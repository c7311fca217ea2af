package id.onestop.licensing.web.workflow;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of an SVG: sharp at every size, and no picture to fetch.
 *
 * @param size side of the drawing in modules, quiet zone included
 * @param path what to draw
 */
public record QrPicture(int size, String path) {

    private static final int QUIET = 4;

    static QrPicture of(String content) {
        try {
            var matrix = Encoder.encode(content, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrPicture(matrix.getWidth() + 2 * QUIET, path.toString());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no room in a QR code", tooLong);
        }
    }
}
