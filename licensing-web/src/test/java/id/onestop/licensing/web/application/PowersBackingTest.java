package id.onestop.licensing.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.application.PowerService;
import id.onestop.licensing.ejb.application.PowerView;
import id.onestop.licensing.web.shared.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The list of powers of attorney")
class PowersBackingTest {

    @ParameterizedTest
    @CsvSource({"0, '', 0,,", "25, '', 25,,", "26, '', 25, ?before=2,", "90, 66, 25, ?before=41, ?", "26, 2, 1,, ?"})
    void leads_from_a_full_page_to_the_next(int all, String before, int shown, String next, String first) {
        var backing = new PowersBacking();
        backing.request = Asked.of(Map.of("before", before));
        backing.service = new PowerService() {
            @Override
            public List<PowerView> page(long from, int most) {
                return LongStream.iterate(all, id -> id > 0, id -> id - 1)
                        .filter(id -> id < from)
                        .limit(most)
                        .mapToObj(PowersBackingTest::row)
                        .toList();
            }
        };
        assertThat(backing.getPowers()).hasSize(shown);
        assertThat(backing.getNext()).isEqualTo(next);
        assertThat(backing.getFirst()).isEqualTo(first);
    }

    private static PowerView row(long id) {
        return new PowerView(id, true, null, new Words("", ""), ApplicationKind.NEW, null, Instant.EPOCH, null, false);
    }
}
