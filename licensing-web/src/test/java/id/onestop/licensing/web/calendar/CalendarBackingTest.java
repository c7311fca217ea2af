package id.onestop.licensing.web.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.DecreedDays;
import id.onestop.licensing.domain.calendar.DecreedKind;
import id.onestop.licensing.ejb.workflow.CalendarEntryView;
import id.onestop.licensing.ejb.workflow.CalendarMaintenanceService;
import id.onestop.licensing.web.shared.Asked;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The list of entries of the calendar")
class CalendarBackingTest {

    private static final DecreedDays DAYS =
            DecreedDays.closed(DecreedKind.LOCAL_HOLIDAY, LocalDate.EPOCH, "Hari jadi", "1/2026");

    @ParameterizedTest
    @CsvSource({"0, '', 0,,", "25, '', 25,,", "26, '', 25, ?before=2,", "90, 66, 25, ?before=41, ?", "26, 2, 1,, ?"})
    void leads_from_a_full_page_to_the_next(int all, String before, int shown, String next, String first) {
        var backing = new CalendarBacking();
        backing.request = Asked.of(Map.of("before", before));
        backing.maintenance = new CalendarMaintenanceService() {
            @Override
            public List<CalendarEntryView> page(long from, int most) {
                return LongStream.iterate(all, id -> id > 0, id -> id - 1)
                        .filter(id -> id < from)
                        .limit(most)
                        .mapToObj(CalendarBackingTest::row)
                        .toList();
            }
        };
        assertThat(backing.getEntries()).hasSize(shown);
        assertThat(backing.getNext()).isEqualTo(next);
        assertThat(backing.getFirst()).isEqualTo(first);
    }

    private static CalendarEntryView row(long id) {
        return new CalendarEntryView(id, DAYS, null, "", Instant.EPOCH, null, null, null);
    }
}
