package id.onestop.licensing.ear;

import static org.assertj.core.api.Assertions.assertThat;

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

    private static void checkHealth(Bundle bundle) {
        assertThat(bundle.get("/health/ready").body()).contains("\"database\"", "\"UP\"");
        assertThat(bundle.get("/health/live").statusCode()).isEqualTo(200);
        assertThat(bundle.get("/metrics").statusCode()).isEqualTo(200);
    }
}
