package id.onestop.licensing.ejb.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.Image;
import com.lowagie.text.Utilities;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfTemplate;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Shapes drawn as vectors: QR code, placeholder crest, the sign in the signature box. */
final class Drawings {

    private static final int QUIET_MODULES = 4;

    private Drawings() {}

    static float mm(float millimetres) {
        return Utilities.millimetersToPoints(millimetres);
    }

    /** A QR code, level M, with its quiet zone; every module is a rectangle. */
    static Image qr(PdfWriter writer, String content, float millimetres) {
        var matrix = modules(content);
        float side = mm(millimetres);
        float module = side / matrix.getWidth();
        PdfTemplate drawing = writer.getDirectContent().createTemplate(side, side);
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                if (matrix.get(x, y)) {
                    drawing.rectangle(x * module, side - (y + 1) * module, module, module);
                }
            }
        }
        drawing.fill();
        return Image.getInstance(drawing);
    }

    static BitMatrix modules(String content) {
        try {
            return new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_MODULES));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("no QR code for this content", tooLong);
        }
    }

    /** A picture as large as fits, in its own proportions. */
    static Image picture(byte[] png, float width, float height) {
        try {
            var image = Image.getInstance(png);
            image.scaleToFit(mm(width), mm(height));
            return image;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A shield with an open book in the agency's colour: stands where the agency has not given its crest. */
    static Image crest(PdfWriter writer, String accentHex) {
        float width = mm(19);
        float height = mm(23);
        var drawing = writer.getDirectContent().createTemplate(width, height);
        var accent = Color.decode(accentHex);
        drawing.setColorFill(accent);
        shield(drawing, width, height, 0);
        drawing.fill();
        drawing.setColorStroke(Color.WHITE);
        drawing.setLineWidth(1.3f);
        shield(drawing, width, height, mm(1.3f));
        drawing.stroke();
        book(drawing, width, height);
        return Image.getInstance(drawing);
    }

    private static void shield(PdfContentByte pen, float width, float height, float inset) {
        float left = inset;
        float right = width - inset;
        float top = height - inset;
        float shoulder = height * 0.86f - inset * 0.6f;
        float middle = width / 2;
        pen.moveTo(middle, top);
        pen.lineTo(right, shoulder);
        pen.lineTo(right, height * 0.42f);
        pen.curveTo(right, height * 0.2f, width * 0.72f, height * 0.08f + inset, middle, inset);
        pen.curveTo(width * 0.28f, height * 0.08f + inset, left, height * 0.2f, left, height * 0.42f);
        pen.lineTo(left, shoulder);
        pen.closePath();
    }

    private static void book(PdfContentByte pen, float width, float height) {
        float middle = width / 2;
        float bottom = height * 0.36f;
        float top = height * 0.62f;
        float reach = width * 0.24f;
        pen.setLineWidth(1.4f);
        for (int side = -1; side <= 1; side += 2) {
            pen.moveTo(middle, bottom);
            pen.curveTo(
                    middle + side * reach * 0.5f,
                    bottom + mm(1),
                    middle + side * reach,
                    bottom + mm(1),
                    middle + side * reach,
                    bottom + mm(1));
            pen.lineTo(middle + side * reach, top + mm(1));
            pen.curveTo(middle + side * reach * 0.5f, top + mm(1), middle, top, middle, top);
        }
        pen.moveTo(middle, bottom);
        pen.lineTo(middle, top + mm(3));
        pen.stroke();
    }

    /** A shield with a tick. */
    static Image sealMark(PdfWriter writer) {
        float width = mm(5.6f);
        float height = mm(6.6f);
        var drawing = writer.getDirectContent().createTemplate(width, height);
        drawing.setLineWidth(1.3f);
        shield(drawing, width, height, 1f);
        drawing.stroke();
        drawing.moveTo(width * 0.3f, height * 0.5f);
        drawing.lineTo(width * 0.45f, height * 0.36f);
        drawing.lineTo(width * 0.7f, height * 0.64f);
        drawing.stroke();
        return Image.getInstance(drawing);
    }
}
