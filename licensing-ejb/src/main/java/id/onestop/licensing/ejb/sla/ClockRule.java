package id.onestop.licensing.ejb.sla;

/**
 * What the product itself says in the basis of a ledger's line, beside the words of standards and decrees. The ledger keeps it in
 * Indonesian as it was written; readers of another language are told the same in theirs.
 */
public enum ClockRule {
    NUMBERED("Standar pelayanan No. "),
    STANDARD("Standar pelayanan "),
    PROMISE(", jangka waktu: "),
    COUNTING(" Aturan hitung instansi: "),
    RECEIPT_COUNTED("hari diterima dihitung"),
    RECEIPT_NOT_COUNTED("hari diterima tidak dihitung"),
    CLOCK(", aturan waktu layanan: "),
    RETURNED("waktu berhenti selama berkas diperbaiki pemohon"),
    RECOMMENDATION("waktu Rekomendasi Teknis di luar janji layanan"),
    PARTNER_OUTAGE("waktu berhenti selama sistem mitra terganggu"),
    CONTINUED("setelah berhenti, hitungan dilanjutkan"),
    RESET("setelah perbaikan, hitungan dimulai dari awal"),
    CALENDAR_FILE("Berkas kalender instansi atau SKB hari libur berubah."),
    CALENDAR_REVISION("Berkas kalender revisi "),
    WEEK_HOURS("Jam kerja biasa berubah"),
    WITHDRAWN("Pencabutan "),
    SILENCE(" Tidak ada keputusan sampai akhir hari kerja ke-");

    private final String recorded;

    ClockRule(String recorded) {
        this.recorded = recorded;
    }

    /** As it stands in ledgers. */
    public String recorded() {
        return recorded;
    }
}
