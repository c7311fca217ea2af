package id.onestop.licensing.ejb.paper;

import java.util.List;

/**
 * Foot of every page.
 *
 * @param sentences printed as a list, such as the two legal sentences of an electronically signed letter
 * @param watermark printed across the page; empty for none
 * @param labels what the product adds by itself
 */
public record Foot(List<String> sentences, String watermark, boolean demonstration, Labels labels) {

    /** Letters are Indonesian. */
    private static final Labels INDONESIAN =
            new Labels("id-ID", "CONTOH dari sistem peragaan, bukan dokumen resmi.", "Halaman", "dari");

    private static final String ITE =
            "UU ITE Nomor 11 Tahun 2008 Pasal 5 ayat (1): \"Informasi Elektronik dan/atau Dokumen Elektronik"
                    + " dan/atau hasil cetaknya merupakan alat bukti hukum yang sah.\"";

    public Foot {
        sentences = List.copyOf(sentences);
    }

    /** In Indonesian. */
    public Foot(List<String> sentences, String watermark, boolean demonstration) {
        this(sentences, watermark, demonstration, INDONESIAN);
    }

    /**
     * What stands in a foot beside its sentences.
     *
     * @param language tag of the paper's language, for screen readers
     * @param sample that it is no official document
     * @param page before the number of the page
     * @param of before the number of pages
     */
    public record Labels(String language, String sample, String page, String of) {}

    /** The foot of a letter that nobody has signed: it promises nothing. */
    public static Foot draft(boolean demonstration) {
        return new Foot(
                List.of(
                        "Ini draf: surat ini belum ditandatangani dan belum berlaku sebagai izin.",
                        "Nomor, tanggal dan kode verifikasinya baru tetap pada saat penandatanganan."),
                "DRAF",
                demonstration);
    }

    /** The foot of a letter that is signed by hand. */
    public static Foot byHand(boolean stamped, boolean demonstration) {
        return new Foot(
                List.of(
                        "Surat ini sah dengan tanda tangan asli" + (stamped ? " dan cap dinas." : "."),
                        "Keasliannya dapat diperiksa dengan kode QR pada surat ini."),
                "",
                demonstration);
    }

    /** The foot of a letter under the agency's seal; names the issuer whose certificate really sealed. */
    public static Foot sealed(String issuer, boolean demonstration) {
        return new Foot(
                List.of(
                        ITE,
                        "Dokumen ini telah disegel secara elektronik menggunakan sertifikat elektronik instansi yang"
                                + " diterbitkan oleh " + issuer + "."),
                "",
                demonstration);
    }

    /** The foot of an electronically signed letter; names the issuer whose certificate really signed (decision 13). */
    public static Foot signed(String issuer, boolean demonstration) {
        return new Foot(
                List.of(
                        ITE,
                        "Dokumen ini telah ditandatangani secara elektronik menggunakan sertifikat elektronik yang"
                                + " diterbitkan oleh " + issuer + "."),
                "",
                demonstration);
    }
}
