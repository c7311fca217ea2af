package id.onestop.licensing.domain.catalogue;

import id.onestop.licensing.domain.agency.AgencyProfile;
import id.onestop.licensing.domain.agency.BudgetRounding;
import id.onestop.licensing.domain.shared.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** Do the budgets fit the promise? */
final class PromiseChecks {

    private PromiseChecks() {}

    static List<Finding> check(ServiceDefinition definition, Surroundings surroundings) {
        var findings = new ArrayList<Finding>();
        int planned = plannedDays(definition, surroundings.agency());
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
        recommendation(definition, findings);
        printedSum(definition, surroundings, findings);
        return findings;
    }

    /**
     * Whole working days of the budgets that run inside the promise, by the agency's rounding rule; the steps as a file walks
     * them, in whatever order they are listed.
     */
    static int plannedDays(ServiceDefinition definition, AgencyProfile agency) {
        boolean accepted = definition.clock().startsAt() == ClockStart.RECEIPT;
        boolean checked = false;
        var counted = new LinkedHashSet<Step>();
        for (var step : definition.workflow().line()) {
            if (accepted && !outside(definition, step)) {
                counted.add(step);
                counted.addAll(checked ? waitedFor(definition, step) : List.of());
            }
            checked |= step.kind() == StepKind.COMPLETENESS_CHECK;
            accepted |= checked;
        }
        return BudgetSum.of(counted).wholeDays(agency);
    }

    /** Other offices whose answer a step after the acceptance needs (decision 3), where the definition does not say that they are outside. */
    private static List<Step> waitedFor(ServiceDefinition definition, Step step) {
        return definition.clock().excludesTechnicalRecommendation()
                ? List.of()
                : step.waitsFor().stream()
                        .flatMap(code -> definition.workflow().find(code).stream())
                        .toList();
    }

    /** The clock does what the standard says of the time at the technical recommender. */
    private static void recommendation(ServiceDefinition definition, List<Finding> findings) {
        boolean said = definition.clock().excludesTechnicalRecommendation();
        boolean stands = definition.clock().pauses().contains(ClockPause.TECHNICAL_RECOMMENDATION);
        boolean asked = definition.workflow().firstOf(StepKind.RECOMMENDATION).isPresent();
        if (said && !stands) {
            findings.add(Finding.error(
                    "SLA-03",
                    new Words("Waktu, rekomendasi teknis", "Time, technical recommendation"),
                    new Words(
                            "Waktu rekomendasi teknis dinyatakan di luar janji, tetapi jam tetap berjalan.",
                            "The time of the technical recommendation is said to be outside the promise, yet the clock"
                                    + " runs."),
                    new Words("Hentikan jam selama rekomendasi ditunggu.", "Let waiting for it stop the clock.")));
        } else if (!said && stands && asked && waitsInside(definition)) {
            findings.add(Finding.warning(
                    "SLA-04",
                    new Words("Waktu, rekomendasi teknis", "Time, technical recommendation"),
                    new Words(
                            "Jam berhenti selama rekomendasi ditunggu, tetapi standar tidak menyebutnya di luar janji.",
                            "The clock stands while a recommendation is waited for, yet the standard does not say that"
                                    + " it is outside the promise."),
                    new Words(
                            "Sebutkan pengecualian itu, atau biarkan jam berjalan.",
                            "Say that it is outside, or let the clock run.")));
        }
    }

    /** Whether a step after the acceptance waits for an office. */
    private static boolean waitsInside(ServiceDefinition definition) {
        var line = definition.workflow().line();
        int accepted = definition
                .workflow()
                .firstOf(StepKind.COMPLETENESS_CHECK)
                .map(line::indexOf)
                .orElse(line.size());
        return line.stream()
                .skip(accepted + 1L)
                .anyMatch(step -> !step.waitsFor().isEmpty());
    }

    /** A procedure that prints its times says their sum, and how the sum becomes the promise (trap T2). */
    private static void printedSum(ServiceDefinition definition, Surroundings surroundings, List<Finding> findings) {
        var sop = definition.procedure().sop();
        if (sop == null) {
            return;
        }
        int day = surroundings.agency().budgetDayMinutes();
        var sum = BudgetSum.of(sop.rows().stream()
                .flatMap(row -> row.steps().stream())
                .flatMap(code -> definition.workflow().find(code).stream())
                .toList());
        int days = sum.wholeDays(surroundings.agency());
        var rule = rounded(surroundings.agency().budgetRounding());
        if (sum.minutes() % day != 0 || days != definition.clock().promiseDays()) {
            findings.add(Finding.warning(
                    "SLA-02",
                    new Words("Prosedur, jumlah waktu", "Procedure, sum of times"),
                    new Words(
                            "Langkah berjumlah " + sum.printed() + ", " + rule.id() + " per " + day + " menit menjadi "
                                    + days + " hari kerja; yang dijanjikan "
                                    + definition.clock().promiseDays() + ".",
                            "The steps make " + sum.printed() + ", " + rule.en() + " by " + day + " minutes to "
                                    + days + " working days; promised are "
                                    + definition.clock().promiseDays() + "."),
                    new Words("Pastikan pembulatan ini memang dimaksud.", "Make sure that this rounding is meant.")));
        }
    }

    private static Words rounded(BudgetRounding rule) {
        return switch (rule) {
            case UP -> new Words("dibulatkan ke atas", "rounded up");
            case NEAREST -> new Words("dibulatkan ke yang terdekat", "rounded to the nearest");
            case EACH_STEP_UP -> new Words("setiap langkah dibulatkan ke atas", "each step rounded up");
        };
    }

    private static boolean outside(ServiceDefinition definition, Step step) {
        return step.kind() == StepKind.SURVEY
                || step.kind() == StepKind.HAND_OVER
                || step.kind() == StepKind.RECOMMENDATION && definition.clock().excludesTechnicalRecommendation();
    }
}
