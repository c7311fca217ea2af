package id.onestop.licensing.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.identity.SubstitutionService;
import id.onestop.licensing.ejb.identity.SubstitutionView;
import id.onestop.licensing.web.shared.Asked;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The list of substitutions")
class SubstitutionsBackingTest {

    @ParameterizedTest
    @CsvSource({"0, '', 0,,", "25, '', 25,,", "26, '', 25, ?before=2,", "90, 66, 25, ?before=41, ?", "26, 2, 1,, ?"})
    void leads_from_a_full_page_to_the_next(int all, String before, int shown, String next, String first) {
        var backing = new SubstitutionsBacking();
        backing.request = Asked.of(Map.of("before", before));
        backing.substitutions = new SubstitutionService() {
            @Override
            public List<SubstitutionView> page(long from, int most) {
                return LongStream.iterate(all, id -> id > 0, id -> id - 1)
                        .filter(id -> id < from)
                        .limit(most)
                        .mapToObj(SubstitutionsBackingTest::row)
                        .toList();
            }
        };
        backing.load();

        assertThat(backing.getRows()).hasSize(shown);
        assertThat(backing.getNext()).isEqualTo(next);
        assertThat(backing.getFirst()).isEqualTo(first);
    }

    private static SubstitutionView row(long id) {
        return new SubstitutionView(
                id,
                "",
                new Words("", ""),
                0,
                "",
                Appointment.PLH,
                "",
                null,
                LocalDate.EPOCH,
                LocalDate.EPOCH,
                null,
                SubstitutionView.State.OVER,
                false);
    }
}
