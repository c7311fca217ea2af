package id.onestop.licensing.ejb.sla;

import id.onestop.licensing.domain.catalogue.ClockPause;
import id.onestop.licensing.domain.catalogue.ServiceDefinition;

/**
 * By which rule a clock moves, in the words of the standard; kept in the ledger as it was then. That the day of receipt is not
 * counted is the agency's counting rule and is cited as such (decision Counting-Rules-Cite-Themselves).
 */
final class ClockBasis {

    private ClockBasis() {}

    static String promise(ServiceDefinition definition) {
        var clock = definition.clock();
        var said = clock.printed().isBlank()
                ? clock.promiseDays() + " hari kerja"
                : clock.printed().strip();
        var day0 = clock.dayOfReceiptCounted() ? "hari diterima dihitung" : "hari diterima tidak dihitung";
        return standard(definition) + ", jangka waktu: \u201c" + said + "\u201d Aturan hitung instansi: " + day0 + ".";
    }

    static String pause(ServiceDefinition definition, String cause) {
        var why = switch (pauseOf(cause)) {
            case RETURNED -> "waktu berhenti selama berkas diperbaiki pemohon";
            case TECHNICAL_RECOMMENDATION -> "waktu Rekomendasi Teknis di luar janji layanan";
            case PARTNER_OUTAGE -> "waktu berhenti selama sistem mitra terganggu";
        };
        return standard(definition) + ", aturan waktu layanan: " + why + ".";
    }

    static String goingOn(ServiceDefinition definition) {
        return standard(definition)
                + (definition.clock().resumes()
                        ? ", aturan waktu layanan: setelah berhenti, hitungan dilanjutkan."
                        : ", aturan waktu layanan: setelah perbaikan, hitungan dimulai dari awal.");
    }

    static String deemed(ServiceDefinition definition) {
        var rule = definition.clock().deemedDecision();
        return rule == null
                ? standard(definition)
                : rule.basis() + " Tidak ada keputusan sampai akhir hari kerja ke-" + rule.day() + ".";
    }

    /** What the definition calls a cause of the ledger. */
    static ClockPause pauseOf(String cause) {
        return switch (cause) {
            case "RETURNED" -> ClockPause.RETURNED;
            case "RECOMMENDATION" -> ClockPause.TECHNICAL_RECOMMENDATION;
            case "PARTNER_OUTAGE" -> ClockPause.PARTNER_OUTAGE;
            default -> throw new IllegalArgumentException("no cause of a pause: " + cause);
        };
    }

    /** What the ledger calls a pause of the definition. */
    static String causeOf(ClockPause pause) {
        return pause == ClockPause.TECHNICAL_RECOMMENDATION ? "RECOMMENDATION" : pause.name();
    }

    private static String standard(ServiceDefinition definition) {
        int number = definition.edition().standardNumber();
        return number == 0
                ? "Standar pelayanan " + definition.product().name().id()
                : "Standar pelayanan No. " + number;
    }
}
