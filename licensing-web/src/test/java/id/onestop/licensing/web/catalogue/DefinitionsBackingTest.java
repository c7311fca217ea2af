package id.onestop.licensing.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.catalogue.DraftStatus;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.ejb.catalogue.DefinitionDraftService;
import id.onestop.licensing.ejb.catalogue.DraftListPlace;
import id.onestop.licensing.ejb.catalogue.DraftRow;
import id.onestop.licensing.web.shared.Asked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The list of drafts of definitions")
class DefinitionsBackingTest {

    private final List<DraftListPlace> asked = new ArrayList<>();

    private DefinitionsBacking backing(int all, DraftStatus status, Map<String, String> address) {
        var backing = new DefinitionsBacking();
        backing.request = Asked.of(address);
        backing.drafts = new DefinitionDraftService() {
            @Override
            public List<DraftRow> list(DraftListPlace place, int most) {
                asked.add(place);
                return LongStream.iterate(all, id -> id > 0, id -> id - 1)
                        .limit(most)
                        .mapToObj(id -> row(id, status))
                        .toList();
            }
        };
        return backing;
    }

    @ParameterizedTest
    @CsvSource({"25, OPEN, 25,", "26, PROPOSED, 25, ?before=2", "26, DISCARDED, 25, ?over=2"})
    void leads_from_a_full_page_to_the_next(int all, DraftStatus status, int shown, String next) {
        var backing = backing(all, status, Map.of());

        assertThat(backing.getDrafts()).hasSize(shown);
        assertThat(backing.getNext()).isEqualTo(next);
        assertThat(backing.getFirst()).isNull();
        assertThat(asked).containsExactly(DraftListPlace.START);
    }

    @ParameterizedTest
    @CsvSource({"before, 2, false, 2", "over, 2, true, 2"})
    void goes_on_where_the_address_says(String name, String said, boolean over, long before) {
        var backing = backing(1, DraftStatus.DISCARDED, Map.of(name, said));

        assertThat(backing.getDrafts()).hasSize(1);
        assertThat(backing.getFirst()).isEqualTo("?");
        assertThat(asked).containsExactly(new DraftListPlace(over, before));
    }

    @ParameterizedTest
    @CsvSource({"before, x", "over, -1", "over, 9999999999999999999"})
    void begins_where_the_address_says_nothing_of_a_place(String name, String said) {
        backing(1, DraftStatus.OPEN, Map.of(name, said)).getDrafts();

        assertThat(asked).containsExactly(DraftListPlace.START);
    }

    private static DraftRow row(long id, DraftStatus status) {
        return new DraftRow(id, 0, "", new Words("", ""), "", status, "", Instant.EPOCH, null);
    }
}
