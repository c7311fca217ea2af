package id.onestop.licensing.ejb.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Invented contents for papers. */
final class SamplePapers {

    static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    static final Letterhead METRO = new Letterhead(
            "PEMERINTAH KOTA METRO",
            List.of("DINAS PENANAMAN MODAL DAN", "PELAYANAN TERPADU SATU PINTU"),
            List.of(
                    "Kota Metro, Provinsi Lampung. Telepon (0725) 2202016, faksimile (0725) 2202016",
                    "Surel pmptspkotametro@gmail.com"),
            "#0b5f58");

    static final List<String> BASES = List.of(
            "Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;",
            "Undang-Undang Nomor 17 Tahun 2023 tentang Kesehatan;",
            "Peraturan Pemerintah Nomor 6 Tahun 2021 tentang Penyelenggaraan Perizinan Berusaha di Daerah;",
            "Peraturan Pemerintah Republik Indonesia Nomor 28 Tahun 2025 tentang Penyelenggaraan Perizinan Berusaha"
                    + " Berbasis Risiko;",
            "Peraturan Daerah Kota Metro Nomor 1 Tahun 2023 tentang Penyelenggaraan Perizinan Berusaha;",
            "Peraturan Walikota Metro Nomor 4 Tahun 2021 tentang Pemberian Praktik, Izin Penyelenggaraan Sarana"
                    + " Pelayanan Kesehatan, Salon Kecantikan, SPA, Sertifikat Produksi Pangan Industri Rumah Tangga,"
                    + " Perusahaan Rumah Tangga Alat Kesehatan dan Perbekalan Kesehatan Rumah Tangga dan Laik Hygiene;",
            "Peraturan Wali Kota Metro Nomor 10 Tahun 2024 tentang Perubahan Atas Peraturan Walikota Nomor 8 Tahun 2022"
                    + " tentang Pendelegasian Kewenangan Penerbitan Perizinan Berusaha, Perizinan Non Berusaha dan"
                    + " Pelayanan Non Perizinan dari Walikota Metro kepada Kepala Dinas Penanaman Modal dan Pelayanan"
                    + " Terpadu Satu Pintu Kota Metro;");

    private SamplePapers() {}

    /** With an address and hours as long as the form takes them. */
    static LicenceSheet longLicence(String name) {
        var plain = licence(false, BASES, name);
        var holder = plain.holder();
        var longer = "Jalan Kamboja Raya Gang Melati No. 7, RT 003/RW 001, Kelurahan Hadimulyo Barat, ".repeat(4);
        return new LicenceSheet(
                plain.head(),
                plain.titleLines(),
                plain.number(),
                plain.legalBases(),
                plain.grant(),
                new LicenceSheet.Holder(
                        holder.name(),
                        holder.birthPlace(),
                        holder.birthDate(),
                        longer,
                        holder.strNumber(),
                        holder.strValidUntil(),
                        holder.profession()),
                new LicenceSheet.Place(longer, longer, 1, longer + longer),
                plain.validity(),
                plain.condition(),
                plain.signature(),
                plain.verification(),
                plain.copiesTo(),
                plain.foot());
    }

    /** A letter of the agency itself, because nobody decided. */
    static LicenceSheet sealed() {
        var signed = licence(false, BASES, "dr. Ratna Puspitasari, Sp.A");
        return new LicenceSheet(
                signed.head(),
                signed.titleLines(),
                signed.number(),
                signed.legalBases(),
                signed.grant(),
                signed.holder(),
                signed.place(),
                signed.validity(),
                signed.condition(),
                SignatureBlock.sealed(
                        "Metro",
                        LocalDate.of(2026, 12, 29),
                        Instant.parse("2026-12-29T09:00:05Z"),
                        WIB,
                        "Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Metro",
                        new SignatureBlock.Seal(5, "Keputusan Bersama contoh Nomor 1 Tahun 2025.")),
                signed.verification(),
                signed.copiesTo(),
                Foot.sealed("Otoritas Sertifikat Demonstrasi Licensing", true));
    }

    static LicenceSheet licence(boolean draft, List<String> bases, String name) {
        return new LicenceSheet(
                METRO,
                List.of("SURAT IZIN PRAKTIK (SIP)", "DOKTER SPESIALIS MANDIRI"),
                "503/0127/SIP-DS.1/DPMPTSP/2026",
                bases,
                "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Metro memberikan izin praktik"
                        + " kepada:",
                new LicenceSheet.Holder(
                        name,
                        "Metro",
                        LocalDate.of(1989, 9, 22),
                        "Jalan Kamboja No. 7, RT 003/RW 001, Kelurahan Hadimulyo Barat, Kecamatan Metro Pusat, Kota"
                                + " Metro",
                        "YZ00001647709423",
                        null,
                        "Dokter spesialis anak"),
                new LicenceSheet.Place(
                        "Praktik Mandiri dr. Ratna Puspitasari, Sp.A",
                        "Jalan Ahmad Yani No. 118, RT 012/RW 004, Kelurahan Iring Mulyo, Kecamatan Metro Timur, Kota"
                                + " Metro",
                        1,
                        "Senin sampai Jumat, pukul 17.00-20.00 WIB"),
                LicenceSheet.period(LocalDate.of(2026, 12, 29), LocalDate.of(2031, 12, 29)),
                "Izin ini berlaku untuk satu tempat praktik dan tidak berlaku lagi apabila STR dinonaktifkan atau"
                        + " dicabut, tempat praktik berubah, atau izin ini dicabut.",
                new SignatureBlock(
                        "Metro",
                        LocalDate.of(2026, 12, 29),
                        "a.n. WALI KOTA METRO",
                        "Kepala Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu Kota Metro",
                        draft ? null : Instant.parse("2026-12-29T04:32:00Z"),
                        WIB,
                        "Bagas Wirayudha, M.M.",
                        "Pembina Tingkat I",
                        "197203141998031004"),
                new LicenceSheet.Verification(
                        "https://izin.example.id/verify/7Q4KZM2XWE9HRTB",
                        "izin.example.id/verify",
                        "7Q4KZ-M2XWE-9HRTB"),
                List.of("Kepala Dinas Kesehatan Kota Metro", "Arsip"),
                draft ? Foot.draft(true) : Foot.signed("Otoritas Sertifikat Demonstrasi Licensing", true));
    }
}
