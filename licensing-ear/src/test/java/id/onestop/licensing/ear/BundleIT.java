package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(BundleSession.class)
class BundleIT {

    @Test
    void isReadyOnH2(Bundle bundle) {
        checkHealth(bundle);
    }

    @Test
    void keepsTheServerHeaderToItself(Bundle bundle) {
        assertThat(bundle.get("/health/live").headers().firstValue("Server")).isEmpty();
    }

    @Test
    void printsTheSignInsOfTheDemonstration(Bundle bundle) {
        assertThat(bundle.output()).contains("Demonstration sign-ins:", "ayu.larasati@metro.example.id");
    }

    @Test
    void isReadyOnPostgresAndWorksThereAsNeitherOwnerNorSuperuser() throws Exception {
        try (var postgres = EmbeddedPostgres.start();
                var bundle = Bundle.demonstration(
                        "postgres", PostgresLogins.of(postgres).settings())) {
            checkHealth(bundle);
            try (var connection = postgres.getPostgresDatabase().getConnection();
                    var rows = connection
                            .createStatement()
                            .executeQuery(
                                    "select count(*), bool_or(rolsuper) from pg_stat_activity join pg_roles on rolname = usename"
                                            + " where application_name = 'licensing' and usename = 'licensing'")) {
                rows.next();
                assertThat(rows.getInt(1)).isPositive();
                assertThat(rows.getBoolean(2)).isFalse();
            }
        }
    }

    private static void checkHealth(Bundle bundle) {
        assertThat(bundle.get("/health/ready").body()).contains("\"database\"", "\"UP\"");
        assertThat(bundle.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(bundle.get("/metrics").statusCode()).isEqualTo(200);
    }
}
