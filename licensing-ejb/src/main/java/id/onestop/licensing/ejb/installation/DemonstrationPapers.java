package id.onestop.licensing.ejb.installation;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.FontFactory;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What the invented people of the demonstration hand in: letters that say so, and pictures of nobody. */
final class DemonstrationPapers {

    private static final int WIDTH = 472;
    private static final int HEIGHT = 590;
    private static final float MARGIN = 70;

    private DemonstrationPapers() {}

    static byte[] letter(String title, String holder, String number) {
        var bytes = new ByteArrayOutputStream();
        try {
            var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
            PdfWriter.getInstance(document, bytes);
            document.open();
            document.add(new Paragraph(title, FontFactory.getFont(FontFactory.HELVETICA_BOLD, 16)));
            document.add(new Paragraph("\n" + holder + "\nPermohonan " + number, font()));
            document.add(new Paragraph(
                    "\nBerkas contoh untuk demonstrasi. Orang, nomor, dan isinya rekaan; berkas ini tidak membuktikan"
                            + " apa pun.",
                    font()));
            document.close();
        } catch (DocumentException broken) {
            throw new IllegalStateException(broken);
        }
        return bytes.toByteArray();
    }

    private static Font font() {
        return FontFactory.getFont(FontFactory.HELVETICA, 11);
    }

    /** Head and shoulders in grey, a little different for each. */
    static byte[] photo(String holder) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var drawing = image.createGraphics();
        drawing.setColor(Color.getHSBColor((holder.hashCode() & 0xff) / 255f, 0.35f, 0.75f));
        drawing.fillRect(0, 0, WIDTH, HEIGHT);
        drawing.setColor(new Color(0x55606c));
        drawing.fillOval(WIDTH / 2 - 90, 130, 180, 220);
        drawing.fillOval(WIDTH / 2 - 190, 380, 380, 400);
        drawing.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
