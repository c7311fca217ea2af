package id.onestop.licensing.ejb.paper;

import static id.onestop.licensing.ejb.paper.SamplePapers.BASES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LicencePaperTest {

    private static final String NAME = "dr. Ratna Puspitasari, Sp.A";

    private static byte[] kept(String name, byte[] pdf) throws Exception {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        Files.write(folder.resolve(name), pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws Exception {
        var reader = new PdfReader(pdf);
        var text = new StringBuilder();
        for (int page = 1; page <= reader.getNumberOfPages(); page++) {
            text.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
        }
        return text.toString().replaceAll("\\s+", " ");
    }

    @Nested
    class TheLetter {

        private final byte[] pdf = kept("sip.pdf", LicencePaper.render(SamplePapers.licence(false, BASES, NAME)));

        TheLetter() throws Exception {}

        @Test
        void fitsOnePageWithSevenLongLegalBases() throws Exception {
            assertThat(new PdfReader(pdf).getNumberOfPages()).isEqualTo(1);
        }

        @Test
        void canBeSearchedForEveryFact() throws Exception {
            assertThat(text(pdf))
                    .contains("503/0127/SIP-DS.1/DPMPTSP/2026")
                    .contains(NAME)
                    .contains("22 September 1989")
                    .contains("YZ00001647709423")
                    .contains("Seumur hidup")
                    .contains("1 (satu)")
                    .contains("29 Desember 2026 sampai dengan 29 Desember 2031")
                    .contains("29 Desember 2026, 11.32 WIB")
                    .contains("NIP 19720314 199803 1 004")
                    .contains("7Q4KZ-M2XWE-9HRTB")
                    .contains("Pendelegasian Kewenangan")
                    .contains("diterbitkan oleh Otoritas Sertifikat Demonstrasi Licensing");
        }

        @Test
        void saysItsLanguageAndTitle() throws Exception {
            var reader = new PdfReader(pdf);

            assertThat(reader.getCatalog().getAsString(PdfName.LANG).toString()).isEqualTo("id-ID");
            assertThat(reader.getInfo().get("Title")).contains("SURAT IZIN PRAKTIK");
        }

        @Test
        void embedsItsFonts() throws Exception {
            try (var document = Loader.loadPDF(pdf)) {
                for (var name : document.getPage(0).getResources().getFontNames()) {
                    assertThat(document.getPage(0).getResources().getFont(name).isEmbedded())
                            .isTrue();
                }
            }
        }

        @Test
        void carriesACodeThatAnIndependentReaderUnderstands() throws Exception {
            try (var document = Loader.loadPDF(pdf)) {
                var image = new PDFRenderer(document).renderImageWithDPI(0, 150);
                var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
                var bitmap = new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels)));

                assertThat(new QRCodeReader().decode(bitmap).getText())
                        .isEqualTo("https://izin.example.id/verify/7Q4KZM2XWE9HRTB");
            }
        }

        @Test
        void staysSmall() {
            assertThat(pdf.length).isLessThan(120_000);
        }
    }

    @Test
    void aLetterThatNobodyDecidedSaysSoAndNamesNoPerson() throws Exception {
        var pdf = kept("segel.pdf", LicencePaper.render(SamplePapers.sealed()));

        assertThat(new PdfReader(pdf).getNumberOfPages()).isEqualTo(1);
        assertThat(text(pdf))
                .contains("DITERBITKAN OTOMATIS: TIDAK ADA KEPUTUSAN SAMPAI BATAS WAKTU")
                .contains("Disegel secara elektronik")
                .contains("tidak ada keputusan pejabat sampai akhir hari kerja ke-5.")
                .contains("Dasar: Keputusan Bersama contoh Nomor 1 Tahun 2025.")
                .contains("disegel secara elektronik menggunakan sertifikat elektronik instansi")
                .doesNotContain("Bagas", "NIP", "a.n. WALI KOTA", "Ditandatangani");
    }

    @Test
    void aDraftSaysSoAcrossThePageAndNamesNoTime() throws Exception {
        var pdf = kept("draf.pdf", LicencePaper.render(SamplePapers.licence(true, BASES, NAME)));

        assertThat(text(pdf)).contains("DRAF").contains("Belum ditandatangani").doesNotContain("11.32");
    }

    @Test
    void aLongerListOfLegalBasesMovesToAnAnnex() throws Exception {
        var many = new ArrayList<>(BASES);
        many.addAll(BASES);
        var pdf = kept("lampiran.pdf", LicencePaper.render(SamplePapers.licence(false, many, NAME)));

        assertThat(new PdfReader(pdf).getNumberOfPages()).isEqualTo(2);
        assertThat(text(pdf)).contains("LAMPIRAN").containsPattern("Halaman 2 dari ?2");
    }

    @Test
    void whatGoesOnOverleafSaysWhichLicenceItIsAndWhose() throws Exception {
        var pdf = kept("dua-halaman.pdf", LicencePaper.render(SamplePapers.longLicence(NAME)));
        var reader = new PdfReader(pdf);

        assertThat(reader.getNumberOfPages()).isEqualTo(2);
        assertThat(new PdfTextExtractor(reader).getTextFromPage(2).replaceAll("\\s+", " "))
                .contains("nomor 503/0127/SIP-DS.1/DPMPTSP/2026, atas nama " + NAME)
                .contains("Ditetapkan di");
    }

    @Test
    void linesOfATextStandNoFurtherApartThanItemsOfAList() throws Exception {
        var bases = List.of("Satu;", "Dua;", "Kata ".repeat(60) + "akhir;", "Empat;", "Lima;");
        var pitches = pitches(kept("jarak.pdf", LicencePaper.render(SamplePapers.licence(false, bases, NAME))));

        float items = pitches.get(0);
        float lines = Collections.min(pitches);
        assertThat(items).isCloseTo(Collections.max(pitches), within(0.2f));
        assertThat(items - lines).isBetween(0.5f, 4f);
    }

    /** From one line of the list of bases to the next, in points. */
    private static List<Float> pitches(byte[] pdf) throws Exception {
        var heights = new TreeSet<Float>(Comparator.reverseOrder());
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.matches("(Satu|Dua|Kata|Empat|Lima).*|.*akhir;")) {
                        heights.add(Math.round(positions.get(0).getTextMatrix().getTranslateY() * 10) / 10f);
                    }
                }
            };
            stripper.setEndPage(1);
            stripper.getText(document);
        }
        var sorted = new ArrayList<>(heights);
        return IntStream.range(1, sorted.size())
                .mapToObj(i -> sorted.get(i - 1) - sorted.get(i))
                .toList();
    }

    @Test
    void aVeryLongNameWraps() throws Exception {
        var name = String.join(" ", Collections.nCopies(12, "Kusumawardhani"));
        var pdf = kept("nama-panjang.pdf", LicencePaper.render(SamplePapers.licence(false, List.of("Satu"), name)));

        assertThat(text(pdf)).contains("Kusumawardhani Kusumawardhani");
    }
}
