package id.onestop.licensing.ejb.signature;

import com.lowagie.text.Document;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;

/** Small papers to sign. */
final class Papers {

    private Papers() {}

    static byte[] licence() {
        var out = new ByteArrayOutputStream();
        var document = new Document();
        PdfWriter.getInstance(document, out);
        document.open();
        document.add(new Paragraph("SURAT IZIN PRAKTIK"));
        document.add(new Paragraph("Nomor: 503/0127/SIP-DS.1/DPMPTSP/2026"));
        document.close();
        return out.toByteArray();
    }
}
