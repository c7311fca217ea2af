package id.onestop.licensing.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.ejb.workflow.OutageService;
import id.onestop.licensing.ejb.workflow.OutageView;
import id.onestop.licensing.web.shared.Asked;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The list of outages")
class OutagesBackingTest {

    @ParameterizedTest
    @CsvSource({"0, '', 0,,", "25, '', 25,,", "26, '', 25, ?before=2,", "90, 66, 25, ?before=41, ?", "26, 2, 1,, ?"})
    void leads_from_a_full_page_to_the_next(int all, String before, int shown, String next, String first) {
        var backing = new OutagesBacking();
        backing.request = Asked.of(Map.of("before", before));
        backing.outages = new OutageService() {
            @Override
            public List<OutageView> page(long from, int most) {
                return LongStream.iterate(all, id -> id > 0, id -> id - 1)
                        .filter(id -> id < from)
                        .limit(most)
                        .mapToObj(OutagesBackingTest::row)
                        .toList();
            }
        };
        backing.load();

        assertThat(backing.getRows()).hasSize(shown);
        assertThat(backing.getNext()).isEqualTo(next);
        assertThat(backing.getFirst()).isEqualTo(first);
    }

    private static OutageView row(long id) {
        return new OutageView(
                id, 0, "", List.of(), List.of(), Instant.EPOCH, "", "", "", Instant.EPOCH, null, null, null, true, 0);
    }
}
