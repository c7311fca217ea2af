package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.shared.TestServer;
import java.util.regex.Pattern;

/** Counts how often something goes to the database (decision Count-SQL). */
final class Statements {

    /** Asked once for fifty keys, or once a minute for a whole server, and never by a step of its own. */
    private static final Pattern REMEMBERED = Pattern.compile(
            "entity_seq|from (holiday_calendar|calendar_entry|agency|agency_post|service_definition|step_forecast) ");

    private Statements() {}

    static void atMost(int most, TestServer server, Runnable step) {
        atMost("step", most, server, step);
    }

    static void atMost(String name, int most, TestServer server, Runnable step) {
        server.executed();
        step.run();
        var sql = server.executed().stream()
                .filter(text -> !REMEMBERED.matcher(text).find())
                .toList();
        assertThat(sql)
                .as("statements of %s:%n%s", name, String.join("\n", sql))
                .hasSizeLessThanOrEqualTo(most);
    }
}
