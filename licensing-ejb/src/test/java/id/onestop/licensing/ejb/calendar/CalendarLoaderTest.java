package id.onestop.licensing.ejb.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.calendar.HolidayCalendar;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.shared.yaml.YamlRefused;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.NotificationOptions;
import jakarta.enterprise.util.TypeLiteral;
import jakarta.json.bind.JsonbBuilder;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CalendarLoaderTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final List<HolidayCalendar> stored = new ArrayList<>();
    private final Calendars calendars = new Calendars();
    private final CalendarLoader loader = new CalendarLoader();
    private final CalendarService service = new CalendarService();

    @BeforeEach
    void wire() {
        loader.calendars = new InMemory();
        loader.clock = Clock.fixed(Instant.parse("2026-01-05T02:00:00Z"), ZoneOffset.UTC);
        loader.loaded = new Announcements();
        calendars.repository = loader.calendars;
        service.calendars = calendars;
    }

    @Nested
    class Loading {

        @Test
        void the_same_text_twice_changes_nothing() throws IOException {
            var text = CalendarReaderTest.delivered();
            assertThat(loader.load("indonesia.yaml", text)).isEqualTo(new CalendarLoaded("indonesia", 1, true));
            assertThat(loader.load("indonesia.yaml", text)).isEqualTo(new CalendarLoaded("indonesia", 1, false));
            assertThat(stored).hasSize(1);
        }

        @Test
        void another_text_becomes_the_next_revision_and_is_in_force_at_once() throws IOException {
            var text = CalendarReaderTest.delivered();
            loader.load("indonesia.yaml", text);
            assertThat(due("2026-07-07").dueDate()).isEqualTo("2026-07-08");
            loader.load("indonesia.yaml", text + "      - { date: 2027-07-08, kind: JOINT_LEAVE, name: Sisipan }\n");
            assertThat(stored).extracting(HolidayCalendar::revision).containsExactly(1, 2);
            assertThat(stored.get(0).document()).as("history").isEqualTo(text);
            assertThat(due("2027-07-07").dueDate()).isEqualTo("2027-07-09");
        }

        @Test
        void a_file_with_a_fault_changes_nothing() throws IOException {
            loader.load("indonesia.yaml", CalendarReaderTest.delivered());
            assertThatThrownBy(() -> loader.load("indonesia.yaml", "code: indonesia\n"))
                    .isInstanceOf(YamlRefused.class)
                    .hasMessageContaining("indonesia.yaml:1: years is missing");
            assertThat(stored).hasSize(1);
        }
    }

    @Nested
    class The_public_question {

        @Test
        void is_answered_with_every_day() throws IOException {
            loader.load("indonesia.yaml", CalendarReaderTest.delivered());
            var query = new DueDateQuery("indonesia", WIB, Instant.parse("2026-12-22T10:00:00Z"), 2);
            try (var jsonb = JsonbBuilder.create()) {
                assertThat(jsonb.toJson(service.dueDate(query)))
                        .contains("\"dueDate\":\"2026-12-29\"", "\"dueAt\":\"2026-12-29T16:00:00+07:00\"")
                        .contains(
                                "{\"counted\":false,\"date\":\"2026-12-23\",\"number\":0,\"reason\":\"DAY_OF_RECEIPT\"}")
                        .contains("{\"counted\":false,\"date\":\"2026-12-24\",\"decree\":\"SKB 1497/2/5 Tahun 2025\","
                                + "\"holiday\":\"Cuti bersama Natal\",\"reason\":\"JOINT_LEAVE\"}")
                        .contains("{\"counted\":true,\"date\":\"2026-12-29\",\"number\":2,\"reason\":\"WORKING_DAY\"}");
            } catch (Exception e) {
                throw new AssertionError(e);
            }
        }

        @Test
        void says_what_is_doubtful() throws IOException {
            loader.load("indonesia.yaml", CalendarReaderTest.delivered());
            assertThat(due("2027-12-31"))
                    .returns(true, DueDateView::provisional)
                    .returns(List.of("NO_DECREE", "DECREE_UNCONFIRMED"), DueDateView::doubts);
        }

        @Test
        void is_refused_when_it_makes_no_sense() throws IOException {
            loader.load("indonesia.yaml", CalendarReaderTest.delivered());
            refused(null, 3, "receivedAt", "REQUIRED");
            refused(Instant.MAX, 3, "receivedAt", "OUT_OF_RANGE");
            refused(Instant.EPOCH, 3, "receivedAt", "OUT_OF_RANGE");
            refused(Instant.parse("2026-07-06T02:00:00Z"), null, "workingDays", "REQUIRED");
            refused(Instant.parse("2026-07-06T02:00:00Z"), 0, "workingDays", "OUT_OF_RANGE");
            refused(Instant.parse("2026-07-06T02:00:00Z"), 367, "workingDays", "OUT_OF_RANGE");
        }

        @Test
        void about_an_unknown_calendar_is_not_found() {
            var query = new DueDateQuery("atlantis", WIB, Instant.parse("2026-07-06T02:00:00Z"), 3);
            assertThatThrownBy(() -> service.dueDate(query)).isInstanceOf(NotFound.class);
        }

        private void refused(Instant receivedAt, Integer days, String field, String code) {
            assertThatThrownBy(() -> service.dueDate(new DueDateQuery("indonesia", WIB, receivedAt, days)))
                    .isInstanceOfSatisfying(
                            Invalid.class,
                            refusal -> assertThat(refusal.errors())
                                    .singleElement()
                                    .returns(field, Invalid.FieldError::field)
                                    .returns(code, Invalid.FieldError::code));
        }
    }

    private DueDateView due(String day) {
        return service.dueDate(new DueDateQuery("indonesia", WIB, Instant.parse(day + "T02:00:00Z"), 1));
    }

    private final class InMemory extends HolidayCalendarRepository {
        @Override
        public void hold() {}

        @Override
        public void add(HolidayCalendar calendar) {
            stored.add(calendar);
        }

        @Override
        public Optional<HolidayCalendar> findLatest(String code) {
            return stored.stream()
                    .filter(calendar -> calendar.code().equals(code))
                    .reduce((earlier, later) -> later);
        }
    }

    /** Tells the cache at once, as the container does after the commit. */
    private final class Announcements implements Event<CalendarLoaded> {

        @Override
        public void fire(CalendarLoaded event) {
            calendars.forget(event);
        }

        @Override
        public <U extends CalendarLoaded> CompletionStage<U> fireAsync(U event) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarLoaded> CompletionStage<U> fireAsync(U event, NotificationOptions options) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Event<CalendarLoaded> select(Annotation... qualifiers) {
            return this;
        }

        @Override
        public <U extends CalendarLoaded> Event<U> select(Class<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <U extends CalendarLoaded> Event<U> select(TypeLiteral<U> subtype, Annotation... qualifiers) {
            throw new UnsupportedOperationException();
        }
    }
}
