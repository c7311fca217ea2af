package id.onestop.licensing.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.ChangedDays.How;
import id.onestop.licensing.domain.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedDaysTest {

    private static final LocalDate MAY_1 = LocalDate.of(2028, 5, 1);
    private static final LocalDate MAY_2 = LocalDate.of(2028, 5, 2);

    private static final OfficeHours HOURS = OfficeHours.of("07:30", "16:00", "12:00", "13:00");
    private static final OfficeHours SHORT = OfficeHours.of("08:00", "14:30", "12:00", "12:30");
    private static final WeekHours WEEK = WeekHours.mondayToFriday(HOURS, HOURS);
    private static final WeekHours FASTING = WeekHours.mondayToFriday(SHORT, SHORT);

    private static CalendarRules rules(List<SpecialHours> periods, List<CalendarYear> years) {
        return new CalendarRules("indonesia", WEEK, periods, years);
    }

    private static SpecialHours ramadan(LocalDate first, LocalDate last, String decree) {
        return new SpecialHours("Ramadan", first, last, true, decree, FASTING);
    }

    private static CalendarYear year(String decree, Holiday... days) {
        return new CalendarYear(2028, decree, true, new Words("", ""), List.of(days));
    }

    private static Holiday closed(LocalDate day, String name, String decree) {
        return new Holiday(day, name, HolidayKind.NATIONAL, decree);
    }

    private static List<ChangedDays> between(CalendarRules before, CalendarRules after) {
        return ChangedDays.between(before, after, "SE 8");
    }

    @Test
    void nothing_changes_between_equal_states() {
        var rules =
                rules(List.of(ramadan(MAY_1, MAY_2, "SE 7")), List.of(year("SKB 1", closed(MAY_1, "Buruh", "SKB 1"))));
        assertThat(between(rules, rules)).isEmpty();
    }

    @Test
    void a_period_that_came_has_its_own_decree_and_one_that_went_that_of_its_withdrawal() {
        var without = rules(List.of(), List.of());
        var with = rules(List.of(ramadan(MAY_1, MAY_2, "SE 7")), List.of());
        assertThat(between(without, with)).containsExactly(new ChangedDays(MAY_1, MAY_2, How.GIVEN, "Ramadan", "SE 7"));
        assertThat(between(with, without))
                .containsExactly(new ChangedDays(MAY_1, MAY_2, How.TAKEN_AWAY, "Ramadan", "SE 8"));
    }

    @Test
    void an_amended_period_touches_its_days_of_before_too_by_the_new_decree() {
        var before = rules(List.of(ramadan(MAY_1, MAY_1, "SE 7")), List.of());
        var after = rules(List.of(ramadan(MAY_2, MAY_2, "SE 9")), List.of());
        assertThat(between(before, after))
                .containsExactlyInAnyOrder(
                        new ChangedDays(MAY_2, MAY_2, How.GIVEN, "Ramadan", "SE 9"),
                        new ChangedDays(MAY_1, MAY_1, How.GIVEN, "Ramadan", "SE 9"));
    }

    @Test
    void a_day_that_is_closed_no_longer_is_so_by_the_decree_of_its_year() {
        var before = rules(List.of(), List.of(year("SKB 1", closed(MAY_1, "Buruh", "SKB 1"))));
        var after = rules(List.of(), List.of(year("SKB 2", closed(MAY_2, "Cuti", "SKB 2"))));
        assertThat(between(before, after))
                .containsExactly(
                        new ChangedDays(MAY_1, MAY_1, How.TAKEN_AWAY, "Buruh", "SKB 2"),
                        new ChangedDays(MAY_2, MAY_2, How.GIVEN, "Cuti", "SKB 2"));
    }

    @Test
    void a_day_that_stays_closed_by_another_name_moves_nothing() {
        var before = rules(List.of(), List.of(year("SKB 1", closed(MAY_1, "Buruh", "SKB 1"))));
        var after = rules(List.of(), List.of(year("SKB 2", closed(MAY_1, "Hari Buruh", "SKB 2"))));
        assertThat(between(before, after)).isEmpty();
    }

    @Test
    void a_decree_in_the_file_is_named_where_it_came_and_where_it_went() {
        var without = rules(List.of(), List.of());
        var with = without.withDecreed(
                List.of(DecreedDays.closed(DecreedKind.LOCAL_HOLIDAY, MAY_1, "Hari jadi", "SK 12")));
        assertThat(between(without, with))
                .containsExactly(new ChangedDays(MAY_1, MAY_1, How.GIVEN, "Hari jadi", "SK 12"));
        assertThat(between(with, without))
                .containsExactly(new ChangedDays(MAY_1, MAY_1, How.TAKEN_AWAY, "Hari jadi", ""));
    }

    @Test
    void other_hours_touch_the_days_from_which_they_hold() {
        var before = rules(List.of(), List.of());
        var after = before.withHoursFrom(MAY_2, FASTING);
        assertThat(between(before, after)).singleElement().satisfies(changed -> {
            assertThat(changed.how()).isEqualTo(How.WEEK_HOURS);
            assertThat(changed.touches(MAY_1, MAY_1)).isFalse();
            assertThat(changed.touches(MAY_1, MAY_2)).isTrue();
        });
        assertThat(between(after, after.withHoursMovedTo(MAY_1)))
                .as("put back by a day")
                .singleElement()
                .matches(changed -> changed.touches(MAY_1, MAY_1))
                .matches(changed -> !changed.touches(MAY_1.minusDays(1), MAY_1.minusDays(1)));
        assertThat(between(before, before.withHours(FASTING, List.of())))
                .singleElement()
                .matches(changed -> changed.touches(LocalDate.of(2020, 1, 1), LocalDate.of(2020, 1, 1)));
    }
}
