package id.onestop.licensing.ear;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What operators see of the workers: page, API, metrics and the alerts that lean on these. */
@ExtendWith({BundleSession.class, BrowserSession.class})
class WorkersIT {

    private static final String[] RANGGA = {"rangga.saputra@metro.example.id", "demo-rangga"};
    private static final Pattern METRIC = Pattern.compile("licensing_worker_[a-z_]+");

    @Test
    void everyTickingWorkerLeavesARecord(Bundle bundle) {
        var operator = Rest.of(bundle, RANGGA[0], RANGGA[1]);
        bundle.await(
                Duration.ofSeconds(90),
                () -> workers(operator).stream()
                        .filter(worker -> ((Number) worker.get("everySeconds")).intValue() <= 60)
                        .allMatch(worker -> "HEALTHY".equals(worker.get("state"))));
        assertThat(workers(operator))
                .extracting(worker -> worker.get("worker"))
                .containsExactly(
                        "abandoned-uploads",
                        "attempts",
                        "certificates",
                        "clocks",
                        "command-receipts",
                        "deadlines",
                        "deemed-decisions",
                        "escalations",
                        "figures",
                        "file-transfers",
                        "ladders",
                        "open-counts",
                        "outages",
                        "outbox",
                        "recommendation-reminders",
                        "signings",
                        "survey-answers");
        var answer = operator.send("POST", "/workers/escalations/failures/1/retry", "{}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(operator.send("POST", "/workers/none/failures/1/park", "{}").status())
                .isEqualTo(404);
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> workers(Rest operator) {
        return (List<Map<String, Object>>) operator.get("/workers").json().get("workers");
    }

    @Test
    void alertsLeanOnMetricsThatAreThere(Bundle bundle) throws IOException {
        var rules = Files.readString(Path.of(System.getProperty("licensing.config"), "alerts/workers.yml"));
        var names = METRIC.matcher(rules)
                .results()
                .map(found -> found.group())
                .distinct()
                .toList();
        assertThat(names).hasSize(7);
        bundle.await(Duration.ofSeconds(60), () -> {
            var metrics = bundle.get("/metrics").body();
            return names.stream().allMatch(name -> metrics.contains(name + "{"));
        });
    }

    @Test
    void theOperatorBeginsWithTheWorkers(Bundle bundle, Browser browser) {
        try (var phone = Phone.indonesian(browser, bundle).signIn(RANGGA[0], RANGGA[1])) {
            phone.open("/administration/workers");
            phone.reads("Tangga eskalasi");
            phone.reads("Tidak ada butir yang gagal");
            phone.open("/administration/workers?lang=en");
            phone.reads("Escalation ladder");
            assertThat(phone.page().locator("table")).isVisible();
            assertThat(phone.open("/administration/workers/escalations/1/park")).isEqualTo(404);
            phone.open("/administration/workers?lang=id");
        }
    }
}
