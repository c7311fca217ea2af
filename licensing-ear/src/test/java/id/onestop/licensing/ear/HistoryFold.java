package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a file stands if one believes its recorded history alone: reads the chain and says what the tables must say.
 *
 * <p>Knows the line of service A: periksa, verifikasi, keputusan.
 */
final class HistoryFold {

    private static final Map<String, String> STATUS = Map.of(
            "APPLICATION_DRAFTED", "DRAFT",
            "APPLICATION_SUBMITTED", "SUBMITTED",
            "APPLICATION_RESUBMITTED", "SUBMITTED",
            "APPLICATION_ACCEPTED", "IN_PROCESS",
            "APPLICATION_RETURNED", "RETURNED",
            "APPLICATION_REJECTED", "REJECTED",
            "APPLICATION_CANCELLED", "CANCELLED",
            "LICENCE_ISSUED", "ISSUED",
            "LICENCE_HANDED_OVER", "HANDED_OVER");

    private String status = "";
    private String step = "";
    private boolean held;
    private int stepsEnded;

    private HistoryFold() {}

    /** Compares every file with its history. */
    static void assertHoldsFor(Records records) {
        Map<Object, List<Map<String, Object>>> histories =
                records.rows("select * from chain_entry order by position").stream()
                        .collect(Collectors.groupingBy(entry -> entry.get("subject")));
        for (var application : records.rows("select id, number, status from licence_application")) {
            var fold = new HistoryFold();
            histories.getOrDefault(application.get("number"), List.of()).forEach(fold::read);
            assertThat(fold.told()).as("%s", application).isEqualTo(stored(records, application));
        }
    }

    private void read(Map<String, Object> entry) {
        var operation = (String) entry.get("operation");
        status = STATUS.getOrDefault(operation, status);
        switch (operation) {
            case "APPLICATION_SUBMITTED", "APPLICATION_RESUBMITTED" -> offer("periksa");
            case "FILE_RECEIVED" -> {
                assertThat(held).as("received twice: %s", entry).isFalse();
                held = true;
            }
            case "FILE_RELEASED", "FILE_TAKEN_OVER" -> held = false;
            case "DEFINITION_CHANGED" -> {
                stepsEnded++;
                offer(fact(entry, "step"));
            }
            case "APPLICATION_ACCEPTED" -> end("verifikasi", entry);
            case "APPLICATION_RETURNED" -> end("", entry);
            case "APPLICATION_REJECTED", "LICENCE_ISSUED", "APPLICATION_CANCELLED" -> close();
            default -> {
                if (operation.startsWith("STEP_")) {
                    end(fact(entry, "next"), entry);
                }
            }
        }
    }

    private void offer(String code) {
        step = code;
        held = false;
    }

    private void end(String next, Map<String, Object> entry) {
        assertThat(held).as("only who holds a file ends its step: %s", entry).isTrue();
        stepsEnded++;
        offer(next);
    }

    /**
     * A withdrawal needs nobody who holds the file, and a draft stands on no step; a signature counts even if its signatory
     * released the file before it was recorded.
     */
    private void close() {
        if (!step.isEmpty()) {
            stepsEnded++;
            offer("");
        }
    }

    private Map<String, Object> told() {
        return Map.of("status", status, "step", step, "held", held, "stepsEnded", stepsEnded);
    }

    private static Map<String, Object> stored(Records records, Map<String, Object> application) {
        var items = records.rows(
                "select step_code, state, claimed_by from work_item where application_id = ?", application.get("id"));
        var open = items.stream()
                .filter(item -> !Objects.equals(item.get("state"), "DONE"))
                .toList();
        assertThat(open).as("%s", application).hasSizeLessThan(2);
        return Map.of(
                "status",
                application.get("status"),
                "step",
                open.isEmpty() ? "" : open.get(0).get("step_code"),
                "held",
                !open.isEmpty() && open.get(0).get("claimed_by") != null,
                "stepsEnded",
                items.size() - open.size());
    }

    private static String fact(Map<String, Object> entry, String key) {
        return ((String) entry.get("facts"))
                .lines()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1))
                .findFirst()
                .orElse("");
    }
}
