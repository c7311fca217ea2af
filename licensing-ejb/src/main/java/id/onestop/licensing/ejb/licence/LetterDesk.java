package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.licence.LetterWords;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.document.PageImage;
import id.onestop.licensing.ejb.document.PageImages;
import id.onestop.licensing.ejb.paper.Foot;
import id.onestop.licensing.ejb.paper.FreeText;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.paper.LicencePaper;
import id.onestop.licensing.ejb.paper.LicenceSheet;
import id.onestop.licensing.ejb.paper.ReceiptPaper;
import id.onestop.licensing.ejb.paper.ReceiptSheet;
import id.onestop.licensing.ejb.paper.RejectionPaper;
import id.onestop.licensing.ejb.paper.RejectionSheet;
import id.onestop.licensing.ejb.paper.SignatureBlock;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Draws a letter on invented data with paragraphs that perhaps nobody has approved yet, by the template of every letter;
 * outside any transaction.
 */
@ApplicationScoped
public class LetterDesk {

    private static final String HOLDER = "dr. Sekar Ayuningtyas, Sp.A";
    private static final String APPLICATION = "CTH-2026-000123";
    private static final String PLACE = "Klinik Melati";
    private static final LocalDate DAY = LocalDate.of(2026, 12, 11);
    private static final Instant MOMENT = Instant.parse("2026-12-11T03:15:00Z");
    private static final String CODE = "00000-00000-00000";
    private static final Foot FOOT = new Foot(
            List.of(
                    "Ini contoh surat: lembar ini bukan surat dinas.",
                    "Nomor, nama, tanggal dan kode di sini rekaan; kaki surat yang sebenarnya ditetapkan oleh aturan."),
            "CONTOH",
            false);

    @Inject
    PaperStore store;

    @Inject
    PageImages images;

    @Inject
    AgencyHeads heads;

    @Inject
    Settings settings;

    public byte[] pdf(LetterSample sample) {
        var own = LetterTexts.filled(sample.words(), values(sample));
        return switch (sample.kind()) {
            case LICENCE -> LicencePaper.render(licence(sample).with(own));
            case REJECTION -> RejectionPaper.render(rejection(sample).with(own));
            case RECEIPT -> ReceiptPaper.render(receipt(sample).with(own));
        };
    }

    /** The first page as a picture, about as wide as asked. */
    public PageImage picture(LetterSample sample, int width) {
        return images.page(store.keep(pdf(sample)), FileType.PDF, 1, width);
    }

    /** Invented values for the places. */
    static Map<String, String> values(LetterSample sample) {
        return LetterPlaces.of(sample.agency())
                .holder(HOLDER)
                .service(sample.service())
                .application(APPLICATION)
                .place(PLACE)
                .values();
    }

    /** For an agency that offers nothing yet. */
    static LetterSample invented(LetterKind kind, AgencyProfile agency, LetterWords words) {
        return new LetterSample(
                kind,
                agency,
                words,
                "Izin contoh",
                List.of("SURAT IZIN PRAKTIK", "CONTOH"),
                List.of("Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan"),
                "Dengan ini diberikan izin praktik kepada:",
                "Izin ini berlaku untuk satu tempat praktik.");
    }

    private LicenceSheet licence(LetterSample sample) {
        return new LicenceSheet(
                heads.of(sample.agency()),
                sample.titleLines(),
                "503/0042/CONTOH/2026",
                sample.legalBases().stream()
                        .map(title -> title.replaceAll("[.;\\s]+$", "") + ";")
                        .toList(),
                sample.grant(),
                new LicenceSheet.Holder(
                        HOLDER,
                        "Contoh",
                        LocalDate.of(1989, 9, 22),
                        "Jalan Contoh No. 7, RT 003/RW 001",
                        "AB00000000000000",
                        null,
                        "Dokter spesialis anak"),
                new LicenceSheet.Place(PLACE, "Jalan Contoh No. 118", 1, "Senin sampai Jumat, pukul 17.00-20.00"),
                LicenceSheet.period(DAY, DAY.plusYears(5)),
                sample.condition(),
                signature(sample.agency()),
                verification(),
                List.of("Arsip"),
                FOOT);
    }

    private RejectionSheet rejection(LetterSample sample) {
        return new RejectionSheet(
                heads.of(sample.agency()),
                "503/0043/CONTOH/2026",
                APPLICATION,
                sample.service(),
                HOLDER,
                MOMENT,
                sample.agency().zone(),
                "Alasan menurut daftar alasan penolakan layanan",
                "Temuan petugas pada berkas ini.",
                "Dasar hukum alasan itu",
                "Yang dapat diperbaiki menurut alasan itu.",
                "Mengajukan keberatan secara tertulis kepada Kepala Dinas.",
                signature(sample.agency()),
                verification(),
                FOOT,
                facts(sample),
                FreeText.NONE);
    }

    private ReceiptSheet receipt(LetterSample sample) {
        return new ReceiptSheet(
                heads.of(sample.agency()),
                APPLICATION,
                sample.service(),
                HOLDER,
                MOMENT,
                sample.agency().zone(),
                DAY,
                List.of(Words.of("Fotokopi STR"), Words.of("Pasfoto")),
                "Menurut standar pelayanan",
                "Menurut standar pelayanan",
                settings.text(Setting.PUBLIC_ADDRESS) + "/track?number=" + APPLICATION,
                host("/track"),
                true,
                facts(sample),
                FreeText.NONE,
                null);
    }

    private static LetterFacts facts(LetterSample sample) {
        return new LetterFacts(0, MOMENT, values(sample));
    }

    private static SignatureBlock signature(AgencyProfile agency) {
        return new SignatureBlock(
                agency.city(),
                DAY,
                "a.n. WALI KOTA " + agency.city().toUpperCase(Locale.ROOT),
                "Kepala " + agency.name().id(),
                null,
                agency.zone(),
                "Nama Penanda Tangan",
                "Pangkat",
                "000000000000000000");
    }

    private LicenceSheet.Verification verification() {
        return new LicenceSheet.Verification(settings.text(Setting.PUBLIC_ADDRESS) + "/verify", host("/verify"), CODE);
    }

    private String host(String path) {
        return URI.create(settings.text(Setting.PUBLIC_ADDRESS)).getAuthority() + path;
    }
}
