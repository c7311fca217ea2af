package id.onestop.licensing.ejb.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Files made in the past")
class PastWorkTest {

    @Test
    void keep_sweeps_waiting_until_the_last_of_them_is_made() {
        var past = new PastWork();
        assertThat(past.going()).isFalse();

        past.begun();
        past.begun();
        past.ended();
        assertThat(past.going()).isTrue();

        past.ended();
        assertThat(past.going()).isFalse();
    }
}
