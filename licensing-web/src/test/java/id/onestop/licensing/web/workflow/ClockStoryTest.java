package id.onestop.licensing.web.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.calendar.CalendarRules;
import id.onestop.licensing.domain.calendar.Doubt;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.calendar.WeekHours;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockCalculation;
import id.onestop.licensing.domain.sla.ClockCourse;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ClockReading;
import id.onestop.licensing.domain.sla.Pause;
import id.onestop.licensing.domain.workflow.ControlCard;
import id.onestop.licensing.ejb.sla.ClockLine;
import id.onestop.licensing.ejb.workflow.ProgressView;
import id.onestop.licensing.web.shared.Formats;
import id.onestop.licensing.web.shared.Messages;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClockStoryTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");
    private static final Instant NOW = at("2026-07-16 10:00");

    private final WorkingCalendar calendar = new WorkingCalendar(
            WIB,
            new CalendarRules(
                    "uji",
                    WeekHours.mondayToFriday(
                            OfficeHours.of("07:30", "16:00", "12:00", "13:00"),
                            OfficeHours.of("07:30", "16:30", "11:30", "13:00")),
                    List.of(),
                    List.of()));

    private static Instant at(String local) {
        return LocalDateTime.parse(local.replace(' ', 'T')).atZone(WIB).toInstant();
    }

    private static ClockStory story() {
        var story = new ClockStory();
        story.msg = new Messages();
        story.format = new Formats();
        story.dues = new DueWords();
        story.dues.msg = story.msg;
        story.dues.format = story.format;
        story.bases = new BasisWords();
        story.bases.msg = story.msg;
        story.pauses = pauses();
        story.lines = new LineWords();
        story.lines.msg = story.msg;
        story.lines.format = story.format;
        story.lines.bases = story.bases;
        story.lines.pauses = story.pauses;
        return story;
    }

    private static PauseWords pauses() {
        var pauses = new PauseWords();
        pauses.msg = new Messages();
        return pauses;
    }

    private static DayWords days() {
        var days = new DayWords();
        days.msg = new Messages();
        days.format = new Formats();
        days.pauses = pauses();
        days.clock = Clock.fixed(NOW, WIB);
        return days;
    }

    private ClockReading reading(Pause... pauses) {
        return new ClockCalculation(calendar, ClockPolicy.ofDays(5))
                .read(new ClockCourse(LocalDate.of(2026, 7, 6), List.of(pauses), null), NOW);
    }

    @SuppressWarnings("NullAway")
    private static ProgressView file(ClockReading reading, ApplicationStatus status, ClockLine... lines) {
        return new ProgressView(
                "MTR-2026-000001",
                0,
                status,
                null,
                Words.of("SIP"),
                61,
                "metro",
                Words.of("Metro"),
                WIB,
                "Sekar",
                5,
                at("2026-07-06 09:00"),
                LocalDate.of(2026, 7, 6),
                at("2026-07-06 10:00"),
                status == ApplicationStatus.CANCELLED ? at("2026-07-15 10:00") : null,
                null,
                reading,
                List.of(lines),
                null,
                new ControlCard(List.of(), 0, 0, 0, true),
                false,
                false,
                List.of(),
                null);
    }

    private static ClockLine recounted(String cause, @Nullable String before, String after) {
        return new ClockLine(
                1,
                ClockEventKind.RECALCULATE,
                at("2026-07-08 10:00"),
                cause,
                null,
                null,
                null,
                null,
                "SK 12",
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2026, 7, 6),
                before == null ? null : at(before),
                at(after),
                false,
                false);
    }

    @Test
    void twoWaitsOfOneCauseAreToldEachWithItsOwnDays() {
        // Tuesday and Wednesday, then Friday
        var reading = reading(
                new Pause(at("2026-07-07 07:30"), at("2026-07-08 16:00"), "RECOMMENDATION", "rekomendasi"),
                new Pause(at("2026-07-10 07:30"), at("2026-07-10 16:30"), "RECOMMENDATION", "rekomendasi"));
        var file = file(reading, ApplicationStatus.IN_PROCESS);

        var told = story().sentences(file);

        assertThat(told)
                .filteredOn(one -> one.contains("2 hari kerja tidak dihitung"))
                .hasSize(1);
        assertThat(told)
                .filteredOn(one -> one.contains("1 hari kerja tidak dihitung"))
                .hasSize(1);
        assertThat(told).noneMatch(one -> one.contains("3 hari kerja tidak dihitung"));
        var friday = reading.ledger().stream()
                .filter(day -> day.date().equals(LocalDate.of(2026, 7, 10)))
                .findFirst()
                .orElseThrow();
        assertThat(days().of(friday, file, reading)).contains("10 Jul").doesNotContain("7 Jul");
    }

    @Test
    void anotherDefinitionIsNotToldAsOtherWorkingDays() {
        var moved = recounted("DEFINITION", "2026-07-10 16:30", "2026-07-13 16:00");
        var same = recounted("DEFINITION", "2026-07-13 16:00", "2026-07-13 16:00");
        assertThat(story().sentences(file(reading(), ApplicationStatus.IN_PROCESS, moved, same)))
                .noneMatch(one -> one.contains("hari kerja berubah"))
                .anyMatch(one -> one.contains("versi lain") && one.contains("bergeser"))
                .anyMatch(one -> one.contains("versi lain") && one.contains("tetap"));
        assertThat(story().sentences(file(
                        reading(),
                        ApplicationStatus.IN_PROCESS,
                        recounted("CALENDAR", "2026-07-10 16:30", "2026-07-13 16:00"))))
                .anyMatch(one -> one.contains("hari kerja berubah"));
    }

    @Test
    void aWithdrawnFileKeptNoPromiseAndBrokeNone() {
        assertThat(story().sentences(file(reading(), ApplicationStatus.CANCELLED)))
                .anyMatch(one -> one.contains("mencabut"))
                .noneMatch(one -> one.contains("ditepati"));
    }

    @Test
    void saysPlainlyThatTheDaysOfAnOldFileAreNotKept() {
        var old = reading();
        var unkept = new ClockReading(
                old.state(),
                old.dueDate(),
                old.dueAt(),
                Set.of(Doubt.DAYS_NOT_KEPT),
                old.countedDays(),
                old.promiseDays(),
                old.remainingMinutes(),
                old.ledger(),
                old.overrun(),
                old.pauses());
        var plain = "hari-hari di sini menurut kalender sekarang dan dapat berbeda";
        assertThat(story().sentences(file(unkept, ApplicationStatus.SUBMITTED)))
                .anyMatch(sentence -> sentence.contains(plain));
        assertThat(story().sentences(file(old, ApplicationStatus.SUBMITTED)))
                .noneMatch(sentence -> sentence.contains(plain));
    }
}
