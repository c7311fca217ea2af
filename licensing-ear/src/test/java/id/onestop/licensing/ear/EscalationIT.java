package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import id.onestop.licensing.ear.PostgresSession.OnPostgres;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see of a ladder, and an operator of an item that no worker can do. */
@ExtendWith({PostgresSession.class, BrowserSession.class})
class EscalationIT {

    private static final Duration SHORT = Duration.ofSeconds(60);

    /** As if the Head had held the file for weeks. */
    private static void late(Records records, String number) {
        records.change(
                "update work_item set due_at = now(), act_by = now(), step_due_at = now(), offered_at = now() - interval '30 days',"
                        + " next_rung_at = now() where state <> 'DONE' and application_number = '" + number + "'");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rungs(Rest official, String number) {
        return (List<Map<String, Object>>)
                official.get("/files/" + number + "/control-card").json().get("escalations");
    }

    @Test
    void aMissedDeadlineStandsOnCardAndHistoryWithItsOwner(OnPostgres running, Browser browser) {
        var bundle = running.bundle();
        var number = new RestJourney(bundle).prepared();
        var head = Rest.of(bundle, "bagas.wirayudha@metro.example.id", "demo-bagas");
        assertThat(rungs(head, number)).isEmpty();
        late(running.records(), number);

        bundle.await(SHORT, () -> rungs(head, number).size() == 4);

        assertThat(rungs(head, number)).last().satisfies(breach -> {
            assertThat(breach).containsEntry("kind", "BREACH").containsEntry("outcome", "TOLD");
            assertThat(String.valueOf(breach.get("ownerName"))).contains("Bagas Wirayudha");
        });
        try (var phone = Phone.indonesian(browser, bundle).signIn("bagas.wirayudha@metro.example.id", "demo-bagas")) {
            phone.open("/work/" + number + "/card");
            phone.reads("Batas waktu terlewati. Saat itu dipegang");
            var paper = phone.page()
                    .waitForDownload(() ->
                            phone.page().locator("a[href$='/card.pdf']").first().click());
            assertThat(paper.path()).binaryContent().startsWith('%', 'P', 'D', 'F');
            phone.open("/work/" + number + "/history");
            phone.reads("Pemberitahuan kepada pimpinan");
            phone.open("/work/" + number + "/card?lang=en");
            phone.reads("Deadline missed. The holder then was");
            phone.open("/work/" + number + "/card?lang=id");
        }
    }

    @Test
    void anItemThatNoWorkerCanDoWaitsForTheOperator(OnPostgres running, Browser browser) {
        var bundle = running.bundle();
        var number = new RestJourney(bundle).prepared();
        running.records()
                .change(
                        "update work_item set definition_id = -definition_id where state <> 'DONE' and application_number = '"
                                + number + "'");
        late(running.records(), number);

        try (var phone = Phone.indonesian(browser, bundle).signIn("rangga.saputra@metro.example.id", "demo-rangga")) {
            bundle.await(SHORT, () -> {
                phone.open("/administration/workers");
                return phone.page().content().contains(number);
            });
            phone.follow("tr:has-text('" + number + "') a");
            phone.reads("Sisihkan butir ini?");
            assertThat(phone.press("#park-go")).isEqualTo(302);
            phone.reads("tidak dicoba lagi");
            running.records().change("update work_item set definition_id = -definition_id where definition_id < 0");
            assertThat(phone.press("tr:has-text('" + number + "') input")).isEqualTo(302);
            bundle.await(SHORT, () -> {
                phone.open("/administration/workers");
                return !phone.page().content().contains(number);
            });
        }
        var foreign = Rest.of(bundle, "novita.siregar@dinkes.pekanbaru.example.id", "demo-novita");
        assertThat(foreign.get("/workers").status()).isEqualTo(403);
    }
}
