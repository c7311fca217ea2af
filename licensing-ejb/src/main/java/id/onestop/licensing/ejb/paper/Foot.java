package id.onestop.licensing.ejb.paper;

import java.util.List;

/**
 * Foot of every page.
 *
 * @param sentences printed as a list, such as the two legal sentences of an electronically signed letter
 * @param watermark printed across the page; empty for none
 */
public record Foot(List<String> sentences, String watermark, boolean demonstration) {

    private static final String ITE =
            "UU ITE Nomor 11 Tahun 2008 Pasal 5 ayat (1): \"Informasi Elektronik dan/atau Dokumen Elektronik"
                    + " dan/atau hasil cetaknya merupakan alat bukti hukum yang sah.\"";

    public Foot {
        sentences = List.copyOf(sentences);
    }

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
