package id.onestop.licensing.ejb.document;

import com.lowagie.text.Document;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Tiny real files, and hostile ones. */
final class Samples {

    private Samples() {}

    static byte[] pdf(int pages) {
        return pdf(pages, writer -> {});
    }

    static byte[] pdf(int pages, Consumer<PdfWriter> open) {
        return pdf(pages, writer -> {}, open);
    }

    private static byte[] pdf(int pages, Consumer<PdfWriter> before, Consumer<PdfWriter> open) {
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, bytes);
        before.accept(writer);
        document.open();
        for (int page = 1; page <= pages; page++) {
            document.newPage();
            document.add(new Paragraph("Surat keterangan, halaman " + page));
        }
        open.accept(writer);
        document.close();
        return bytes.toByteArray();
    }

    static byte[] pdfWithScript() {
        return pdf(1, writer -> writer.addJavaScript("app.alert('x')"));
    }

    /** The script hides in a compressed object stream. */
    static byte[] pdfWithPackedScript() {
        return pdf(1, PdfWriter::setFullCompression, writer -> writer.addJavaScript("app.alert('x')"));
    }

    static byte[] pdfWithLaunch() {
        return pdf(1, writer -> writer.setOpenAction(new PdfAction("calc.exe", null, "open", null)));
    }

    static byte[] pdfWithFileInside() {
        return pdf(1, writer -> {
            try {
                writer.addFileAttachment(
                        "x", PdfFileSpecification.fileEmbedded(writer, null, "x.exe", new byte[] {'M', 'Z'}));
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    static byte[] pdfWithHarmlessAction() {
        return pdf(2, writer -> writer.setOpenAction(new PdfAction("https://example.id")));
    }

    static byte[] pdfLocked(String userPassword) {
        return pdf(
                1,
                writer -> writer.setEncryption(
                        userPassword.getBytes(StandardCharsets.US_ASCII),
                        "owner".getBytes(StandardCharsets.US_ASCII),
                        PdfWriter.ALLOW_PRINTING,
                        PdfWriter.ENCRYPTION_AES_128),
                writer -> {});
    }

    static byte[] pdfWithHugeImage() {
        return pdf(1, writer -> {
            try {
                var stream = new com.lowagie.text.pdf.PdfStream(new byte[10]);
                stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
                stream.put(PdfName.WIDTH, new com.lowagie.text.pdf.PdfNumber(100_000));
                stream.put(PdfName.HEIGHT, new com.lowagie.text.pdf.PdfNumber(100_000));
                writer.addToBody(stream);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    /** A stream that swells from kilobytes to a gigabyte, once or twice packed. */
    static byte[] pdfBomb(int layers) {
        byte[] packed = new byte[0];
        for (int layer = 0; layer < layers; layer++) {
            packed = layer == 0 ? deflatedZeros(128L << 20) : deflated(packed);
        }
        String head = "%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 5 /Filter /FlateDecode /Length " + packed.length
                + " >>\nstream\n";
        return join(ascii(head), packed, ascii("\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n"));
    }

    private static byte[] deflatedZeros(long size) {
        var deflater = new Deflater(9);
        var out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1 << 20];
        byte[] chunk = new byte[1 << 16];
        for (long done = 0; done < size; done += zeros.length) {
            deflater.setInput(zeros);
            drain(deflater, out, chunk);
        }
        deflater.finish();
        drain(deflater, out, chunk);
        deflater.end();
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(9);
        var out = new ByteArrayOutputStream();
        deflater.setInput(plain);
        deflater.finish();
        drain(deflater, out, new byte[1 << 16]);
        deflater.end();
        return out.toByteArray();
    }

    private static void drain(Deflater deflater, ByteArrayOutputStream out, byte[] chunk) {
        for (int read = deflater.deflate(chunk); read > 0; read = deflater.deflate(chunk)) {
            out.write(chunk, 0, read);
        }
    }

    static byte[] image(String format, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width / 2, height);
        canvas.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG whose camera was turned: the Exif note says 6, "rotate right to see it upright". */
    static byte[] turnedJpeg(int width, int height) {
        byte[] plain = image("jpg", width, height);
        byte[] exif = {
            (byte) 0xFF,
            (byte) 0xE1,
            0,
            34,
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            6,
            0,
            0,
            0,
            0,
            0,
            0
        };
        byte[] rest = new byte[plain.length - 2];
        System.arraycopy(plain, 2, rest, 0, rest.length);
        return join(new byte[] {(byte) 0xFF, (byte) 0xD8}, exif, rest);
    }

    /** A PNG that says it is enormous and has next to nothing inside. */
    static byte[] pixelBomb() {
        byte[] png = image("png", 1, 1);
        var crc = new java.util.zip.CRC32();
        java.nio.ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        crc.update(png, 12, 17);
        java.nio.ByteBuffer.wrap(png).putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
