package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.List;

/** Do the budgets fit the promise, and can a number be made? */
final class PromiseChecks {

    private PromiseChecks() {}

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var findings = new ArrayList<Finding>();
        int planned = plannedDays(definition, surroundings.agency().budgetDayMinutes());
        int promised = definition.clock().promiseDays();
        if (planned > promised) {
            findings.add(Finding.error(
                    "SLA-01",
                    new Words("Alur, anggaran waktu", "Workflow, budgets"),
                    new Words(
                            "Jumlah anggaran " + planned + " hari kerja, janji " + promised + " hari kerja.",
                            "The budgets make " + planned + " working days, the promise is " + promised + "."),
                    new Words("Kurangi anggaran atau ubah janji.", "Cut the budgets or change the promise.")));
        }
        numbering(definition, surroundings, findings);
        return findings;
    }

    /**
     * Budgets on the main line that run inside the promise: minutes and hours are added up and rounded up to whole working days,
     * then the budgets in working days are added.
     */
    static int plannedDays(ServiceDefinition definition, int dayMinutes) {
        boolean accepted = definition.clock().startsAt() == ClockStart.RECEIPT;
        int minutes = 0;
        int days = 0;
        for (var step : definition.workflow().mainLine()) {
            var budget = step.budget();
            if (accepted && budget != null && !outside(definition, step)) {
                minutes += budget.minutes();
                days += budget.workingDays();
            }
            accepted |= step.kind() == StepKind.COMPLETENESS_CHECK;
        }
        return days + (minutes + dayMinutes - 1) / dayMinutes;
    }

    private static boolean outside(ServiceDefinition definition, Step step) {
        return step.kind() == StepKind.SURVEY
                || step.kind() == StepKind.HAND_OVER
                || step.kind() == StepKind.RECOMMENDATION && definition.clock().excludesTechnicalRecommendation();
    }

    private static void numbering(ServiceDefinition definition, Surroundings surroundings, List<Finding> findings) {
        var numbering = definition.product().numbering();
        if (surroundings.agency().book(numbering.book()).isEmpty()) {
            findings.add(Finding.error(
                    "NUM-01",
                    new Words("Produk, penomoran", "Product, numbering"),
                    new Words(
                            "Buku nomor \"" + numbering.book() + "\" tidak ada.",
                            "There is no number book \"" + numbering.book() + "\"."),
                    new Words("Pilih buku nomor milik dinas.", "Choose one of the agency's number books.")));
        }
        for (String pattern : List.of(numbering.pattern(), numbering.rejectionPattern())) {
            if (!pattern.contains("{seq") || !pattern.contains("{year}")) {
                findings.add(Finding.error(
                        "NUM-02",
                        new Words(
                                "Produk, pola nomor \"" + pattern + "\"",
                                "Product, number pattern \"" + pattern + "\""),
                        new Words(
                                "Tanpa urutan dan tahun, nomor yang sama terbit dua kali.",
                                "Without sequence and year the same number comes twice."),
                        new Words("Pakai {seq:0000} dan {year}.", "Use {seq:0000} and {year}.")));
            }
        }
    }
}
