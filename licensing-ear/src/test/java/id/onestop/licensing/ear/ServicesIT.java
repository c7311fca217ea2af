package id.onestop.licensing.ear;

import static id.onestop.licensing.ear.RestJourney.ok;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * By REST alone, services B to E from draft to the licence that a stranger verifies, each with one return on the way.
 *
 * <p>Service A has {@link RestJourneyIT}. Substitutions last a day at least, so the two of Pekanbaru have an order.
 */
@ExtendWith(BundleSession.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ServicesIT {

    private static final String HEAD_IS_AWAY = "821/117/BKPSDM/2026";
    private static final String SECRETARY_IS_AWAY = "821/118/BKPSDM/2026";

    static final String OPTICIAN = """
        {"titleSuffix": "A.Md.RO.", "birthPlace": "Metro", "birthDate": "1993-07-11",
         "homeAddress": "Jl. Melati No. 5, Kota Metro", "phone": "081269000103", "strNumber": "RO00004417730921",
         "strValidity": "LIFETIME", "speciality": "Refraksionis optisien", "placeName": "Optik Contoh Metro",
         "placeStreet": "Jl. Soekarno Hatta No. 3", "placeVillage": "18.72.03.1001", "placePostcode": "34125",
         "practiceOrdinal": "1", "practiceHours": "Senin-Sabtu 09.00-17.00"}\
        """;

    private static final String TECHNOLOGIST = """
        {"titleSuffix": "A.Md.Kes.", "birthPlace": "Pekanbaru", "birthDate": "1992-03-19",
         "homeAddress": "Jl. Kamboja No. 7", "phone": "081269000104", "strNumber": "YZ00003318520649",
         "strValidity": "LIFETIME", "speciality": "Ahli teknologi laboratorium medik",
         "healthDoctorLicence": "503/0001/SIP-DS.1/DPMPTSP/2020", "practiceHours": "Senin-Jumat 08.00-15.00",
         %s}\
        """;

    private static final String IN_METRO = """
        "ktpValidity": "LIFETIME", "taxNumber": "09.254.294.3-407.000", "placeName": "Laboratorium Klinik Harapan Metro",
         "placeStreet": "Jl. Ahmad Yani No. 41", "placeVillage": "18.72.01.1003", "placePostcode": "34111",
         "practiceOrdinal": "1", "facilityLicenceNumber": "440/0117/KLINIK/2024", "facilityHead": "Rini Astuti",
         "facilityEmail": "rini.astuti@sarana.example.id\"\
        """;

    private static final String IN_PEKANBARU = """
        "placeName": "Laboratorium Klinik Senapelan", "placeStreet": "Jl. Cempaka No. 12",
         "placeVillage": "14.71.05.1003", "placePostcode": "28111", "practiceOrdinal": "2\"\
        """;

    static final String DOCTOR = """
        {"titlePrefix": "dr.", "titleSuffix": "Sp.PD", "birthPlace": "Metro", "birthDate": "1987-03-14",
         "homeAddress": "Jl. Diponegoro No. 1", "phone": "081269000101", "strNumber": "YZ00002214470918",
         "strValidity": "LIFETIME", "speciality": "Dokter", "placeName": "Klinik Sumahilang",
         "placeStreet": "Jl. Teratai No. 4", "placeVillage": "14.71.02.1002", "placePostcode": "28111",
         "practiceOrdinal": "3", "practiceHours": "Senin-Jumat 17.00-20.00"}\
        """;

    /** Service B: as A, and everything comes from registers. */
    @Test
    @Order(1)
    void anOpticianNeedsNoPaper(Bundle bundle) {
        var file = new ServiceFile(bundle, "metro", "refraksionis-optisien", "Nadia Kusumawardhani");
        file.draft(OPTICIAN);
        file.submit();
        file.giveBack("data-sisdmk", "isian-tidak-sesuai");
        file.submit();
        file.carryToTheEnd();

        assertThat(file.walked())
                .containsExactly(
                        "submitted",
                        "returned by Ayu Larasati",
                        "submitted",
                        "periksa: Ayu Larasati",
                        "verifikasi: Yudi Prasetya",
                        "keputusan: Bagas Wirayudha",
                        "downloaded");
        assertThat(file.verified())
                .containsEntry("signedElectronically", true)
                .containsEntry("signedOnPaper", false)
                .containsEntry("agency", "metro");
    }

    /** Service C: one decision, one number, two products. */
    @Test
    @Order(2)
    void aTechnologistOfMetroHoldsOneLicenceOnPaperAndAsAFile(Bundle bundle) {
        var file = new ServiceFile(bundle, "metro", "ahli-teknologi-laboratorium-medik", "Yoga Pradipta");
        file.draft(TECHNOLOGIST.formatted(IN_METRO));
        file.submit();
        file.giveBack("ktp", "tidak-terbaca");
        file.attach("ktp");
        file.submit();
        file.carryTo("penetapan");
        var decided = ok(200, file.act(file.take(), "signature", "{\"passphrase\": \"demo-dian\"}"));
        assertThat(decided.text("number")).matches("503/\\d{4}/SIP-ATLM\\.1/DPMPTSP/\\d{4}");
        assertThat(decided.text("status")).as("paper still follows").isEqualTo("UNKNOWN");
        assertThat(file.stranger
                        .get("/licence-verifications/" + decided.text("code"))
                        .text("status"))
                .isEqualTo("UNKNOWN");
        file.carryToTheEnd();

        assertThat(file.walked())
                .containsExactly(
                        "submitted",
                        "returned by Dewi Kartika",
                        "submitted",
                        "penerimaan: Dewi Kartika",
                        "pemrosesan: Gita Maharani",
                        "cetak: Gita Maharani",
                        "tanda-tangan-basah: Gita Maharani",
                        "penyerahan: Dewi Kartika");
        file.assertSigned();
        assertThat(file.verified())
                .containsEntry("number", decided.text("number"))
                .containsEntry("signedElectronically", true)
                .containsEntry("signedOnPaper", true);
    }

    /** Service D: between print and signature the Head goes away, so the letter is written anew for who acts for her. */
    @Test
    @Order(3)
    void aTechnologistOfPekanbaruIsRecommendedAndHoldsPaper(Bundle bundle) {
        var file = new ServiceFile(bundle, "pekanbaru", "sipatlm", "Yoga Pradipta");
        file.draft(TECHNOLOGIST.formatted(IN_PEKANBARU));
        file.submit();
        file.giveBack("ijazah", "belum-dilegalisasi");
        file.attach("ijazah");
        file.submit();
        file.carryTo("paraf-ahli-muda");
        putOthersInTheirPlace(file);
        file.carryTo("tanda-tangan-basah");
        var clerk = file.take();
        var refused = ok(422, file.signByHand(clerk));
        assertThat(refused.text("code")).isEqualTo("SIGNATORY_CHANGED");
        assertThat(refused.text("detail")).contains("Ratih Anggraini");
        ok(200, file.act(clerk, "send-backs", "{\"toStep\": \"cetak\", \"note\": \"Kepala Dinas diganti Plh.\"}"));
        assertThat(file.sheets()).containsExactly("SPOILED SENT_BACK");
        file.carryToTheEnd();

        assertThat(file.walked())
                .containsExactly(
                        "submitted",
                        "returned by Mega Oktaviani",
                        "submitted",
                        "rekomendasi-dinas-kesehatan: Novita Siregar",
                        "periksa: Mega Oktaviani",
                        "cetak: Rizal Hakim",
                        "paraf-ahli-muda: Fikri Ramadhan",
                        "paraf-ahli-madya: Lestari Handayani",
                        "paraf-sekretaris: Yusuf Hamdani",
                        "keputusan: Taufik Hidayatullah",
                        "cetak: Rizal Hakim",
                        "paraf-ahli-muda: Fikri Ramadhan",
                        "paraf-ahli-madya: Lestari Handayani",
                        "paraf-sekretaris: Yusuf Hamdani",
                        "keputusan: Taufik Hidayatullah",
                        "tanda-tangan-basah: Rizal Hakim",
                        "penomoran: Rizal Hakim",
                        "penyerahan: Mega Oktaviani");
        assertThat(file.byDecree(HEAD_IS_AWAY))
                .containsExactly("GRANTED by Plh. Kepala Dinas", "GRANTED by Plh. Kepala Dinas");
        assertThat(file.byDecree(SECRETARY_IS_AWAY))
                .containsExactly("INITIALLED by Plh. Sekretaris", "INITIALLED by Plh. Sekretaris");
        assertThat(file.sheets()).containsExactlyInAnyOrder("SPOILED SENT_BACK", "PRINTED");
        assertSignedForTheHead(file, "SIPATLM.2");
        assertThat(file.verified()).containsEntry("signedElectronically", false).containsEntry("signedOnPaper", true);
    }

    /** Service E, as the demonstration completed it: four look at it, and who acts for the Head signs electronically. */
    @Test
    @Order(4)
    void aDoctorOfPekanbaruIsSignedForByASubstitute(Bundle bundle) {
        var file = new ServiceFile(bundle, "pekanbaru", "izin-praktik-dokter", "Aditya Mahendra");
        file.draft(DOCTOR);
        file.submit();
        file.giveBack("str", "tidak-terbaca");
        file.attach("str");
        file.submit();
        file.carryTo("validasi-sekretaris");
        putOthersInTheirPlace(file);
        file.carryToTheEnd();

        assertThat(file.walked())
                .containsExactly(
                        "submitted",
                        "returned by Mega Oktaviani",
                        "submitted",
                        "periksa: Mega Oktaviani",
                        "periksa-ulang: Rizal Hakim",
                        "validasi-ahli-muda: Fikri Ramadhan",
                        "validasi-ahli-madya: Lestari Handayani",
                        "validasi-sekretaris: Yusuf Hamdani",
                        "keputusan: Taufik Hidayatullah",
                        "penyerahan: Mega Oktaviani");
        assertThat(file.byDecree(SECRETARY_IS_AWAY)).containsExactly("VERIFIED_DRAFT by Plh. Sekretaris");
        assertSignedForTheHead(file, "SIP-DR.3");
        file.assertSigned();
        assertThat(file.verified()).containsEntry("signedElectronically", true).containsEntry("signedOnPaper", false);
    }

    /** The Secretary acts for the Head, and since nobody approves twice, somebody of no step for the Secretary. */
    private static void putOthersInTheirPlace(ServiceFile file) {
        file.officials.substitute("kepala-dinas", "Taufik Hidayatullah", HEAD_IS_AWAY);
        file.officials.substitute("sekretaris", "Yusuf Hamdani", SECRETARY_IS_AWAY);
    }

    private static void assertSignedForTheHead(ServiceFile file, String word) {
        var licence = file.verified();
        assertThat(licence.get("signerPost").toString()).startsWith("Plh. Kepala Dinas");
        assertThat(licence.get("signerName").toString()).startsWith("Taufik Hidayatullah");
        assertThat(licence.get("number").toString())
                .matches("503/\\d{4}/" + word.replace(".", "\\.") + "/DPMPTSP/\\d{4}");
    }
}
