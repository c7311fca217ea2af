package id.onestop.licensing.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.onestop.licensing.domain.sla.Bearer;
import id.onestop.licensing.domain.sla.DelayAttribution;
import id.onestop.licensing.domain.sla.DelayAttribution.Share;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DelayResponseTest {

    private static final Map<String, String> ENGLISH =
            Map.of("Penata Perizinan", "Licensing officer", "Dinas Kesehatan", "Health office");

    @Test
    void postsAndOfficesAreNamedInTheLanguageOfTheRequestAndPeopleAsTheyAre() {
        var delay = new DelayAttribution(
                List.of(
                        new Share(new Bearer(Bearer.Kind.HOLDER, 7L, "Ayu Larasati", "Penata Perizinan"), 90),
                        new Share(new Bearer(Bearer.Kind.RECOMMENDER, null, "Dinas Kesehatan", null), 60),
                        new Share(Bearer.nobody("Penata Perizinan"), 30),
                        new Share(Bearer.applicant(), 20)),
                200);

        var told = DelayResponse.from("MTR-1", delay, recorded -> ENGLISH.getOrDefault(recorded, recorded));

        assertThat(told.shares())
                .extracting(DelayResponse.Share::name, DelayResponse.Share::post)
                .containsExactly(
                        tuple("Ayu Larasati", "Licensing officer"),
                        tuple("Health office", null),
                        tuple(null, "Licensing officer"),
                        tuple(null, null));
        assertThat(told.shares().stream()
                        .mapToLong(DelayResponse.Share::minutes)
                        .sum())
                .isEqualTo(told.totalMinutes());
    }
}
