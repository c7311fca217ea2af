package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;

/** What somebody has to look at before silence may grant a licence. */
final class DeemedChecks {

    private static final Words WHERE = new Words("Aturan waktu, keputusan otomatis", "Clock policy, deemed decision");

    private DeemedChecks() {}

    static List<Finding> check(ServiceDefinition definition) {
        var findings = new ArrayList<Finding>();
        var deemed = definition.clock().deemedDecision();
        if (deemed == null) {
            return findings;
        }
        if (!deemed.confirmed()) {
            findings.add(Finding.warning(
                    "SLA-05",
                    WHERE,
                    new Words(
                            "Dasar hukum keputusan otomatis belum dikonfirmasi.",
                            "The legal basis of the deemed decision is not confirmed."),
                    new Words(
                            "Konfirmasi sebelum dipakai, lalu pilih \"Sudah dipastikan\".",
                            "Confirm it before use, then mark it as confirmed.")));
        }
        int promise = definition.clock().promiseDays();
        if (deemed.day() < promise) {
            findings.add(Finding.warning(
                    "SLA-06",
                    WHERE,
                    new Words(
                            "Sistem memutus pada hari kerja ke-" + deemed.day() + ", janji layanan " + promise
                                    + " hari kerja.",
                            "The system decides on working day " + deemed.day() + ", the promise is " + promise
                                    + " working days."),
                    new Words(
                            "Pastikan pejabat memang mendapat waktu lebih sedikit daripada janji.",
                            "Make sure that officials are meant to have less time than is promised.")));
        }
        return findings;
    }
}
