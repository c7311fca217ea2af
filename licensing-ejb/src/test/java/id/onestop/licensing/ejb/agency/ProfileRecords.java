package id.onestop.licensing.ejb.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import id.onestop.licensing.domain.agency.BudgetRounding;
import id.onestop.licensing.domain.agency.ProfileField;
import id.onestop.licensing.domain.calendar.EarlierHours;
import id.onestop.licensing.domain.calendar.OfficeHours;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.Invalid.FieldError;
import id.onestop.licensing.ejb.agency.ProfileChange.Row;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An administrator keeps what the agency says about itself. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class ProfileRecords {

    private final Engine engine;
    private Office office;
    private Caller intan;
    private Caller laras;
    private String loaded;

    ProfileRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("profile"));
        intan = office.auditor;
        laras = office.laras;
        loaded = office.server.work(
                em -> em.createQuery("select a.profile from Agency a where a.code = 'metro'", String.class)
                        .getSingleResult());
    }

    @AfterEach
    void forget() {
        office.server.work(em -> em.createQuery("delete from AgencyRevision r").executeUpdate());
        office.server.work(
                em -> em.createQuery("update Agency a set a.profile = ?1, a.nameId = ?2 where a.code = 'metro'")
                        .setParameter(1, loaded)
                        .setParameter(2, ProfileText.fields("metro", loaded).get(ProfileField.NAME_ID))
                        .executeUpdate());
    }

    @AfterAll
    void close() {
        office.close();
    }

    private ProfileForm show() {
        return office.server.call(intan, AgencyProfileService.class, AgencyProfileService::show);
    }

    private int change(Caller by, int base, Map<String, @Nullable String> typed) {
        return office.server.call(by, AgencyProfileService.class, it -> it.change(new ChangeProfile(base, typed)));
    }

    private List<ProfileChange> history(@Nullable Integer from, int most) {
        return office.server.call(intan, AgencyProfileService.class, it -> it.history(from, most));
    }

    private AgencyView stored() {
        return office.server.work(
                em -> office.server.bean(AgencyQueries.class).byCode("metro").orElseThrow());
    }

    private List<FieldError> faults(Map<String, @Nullable String> typed) {
        try {
            change(intan, show().revision(), typed);
            return List.of();
        } catch (Invalid refused) {
            return refused.errors();
        }
    }

    @Test
    void the_form_shows_what_the_file_said() {
        var form = show();
        assertThat(form.revision()).isEqualTo(1);
        assertThat(form.changedAt()).isNull();
        assertThat(form.values())
                .containsEntry("shortNameId", "DPMPTSP Kota Metro")
                .containsEntry("headLines", "DINAS PENANAMAN MODAL DAN\nPELAYANAN TERPADU SATU PINTU")
                .containsEntry("friday", "07.30-16.30, 11.30-13.00")
                .containsEntry("sunday", "")
                .containsEntry("accent", "#0b5f58");
        assertThat(history(null, 10)).isEmpty();
    }

    @Test
    void a_change_is_a_new_version_with_its_author_and_its_difference() {
        int now = change(
                intan,
                1,
                Map.of(
                        "phone",
                        " (0725)  4410 ",
                        "saturday",
                        "8.00-12.00",
                        "friday",
                        "7.30 - 16.00 istirahat 11.30-13.00"));

        assertThat(now).isEqualTo(2);
        var profile = stored().profile();
        assertThat(profile.contacts().phone()).isEqualTo("(0725)  4410");
        assertThat(profile.officeHours()).isNotNull();
        assertThat(profile.officeHours().on(DayOfWeek.SATURDAY))
                .isEqualTo(new OfficeHours(LocalTime.of(8, 0), LocalTime.of(12, 0), List.of()));
        assertThat(profile.books()).hasSize(1);
        assertThat(profile.region().districts()).hasSize(5);
        var changes = history(null, 10);
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).byName()).isEqualTo(intan.displayName());
        assertThat(changes.get(0).at()).isNotNull();
        assertThat(changes.get(0).rows())
                .containsExactly(
                        new Row("phone", "(0725) 2202016", "(0725)  4410"),
                        new Row("friday", "07.30-16.30, 11.30-13.00", "07.30-16.00, 11.30-13.00"),
                        new Row("saturday", "", "08.00-12.00"),
                        new Row("hoursFrom", "", today().toString()));
        assertThat(profile.earlierHours())
                .singleElement()
                .returns(today().minusDays(1), EarlierHours::until)
                .satisfies(before ->
                        assertThat(before.hours().on(DayOfWeek.SATURDAY)).isNull());
        assertThat(office.server
                        .call(office.auditor, IntegrityService.class, it -> it.about("agency:metro"))
                        .toString())
                .contains("AGENCY_PROFILE_CHANGED");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(office.server.now(), stored().profile().zone());
    }

    @Test
    void other_hours_hold_from_the_day_that_is_typed_which_may_be_put_off() {
        var later = today().plusDays(30);
        change(intan, 1, Map.of("saturday", "8.00-12.00", "hoursFrom", later.toString()));
        assertThat(stored().profile().earlierHours()).singleElement().returns(later.minusDays(1), EarlierHours::until);
        assertThat(show().values()).containsEntry("hoursFrom", later.toString());

        change(intan, 2, Map.of("hoursFrom", later.plusDays(7).toString()));
        assertThat(stored().profile().earlierHours()).singleElement().returns(later.plusDays(6), EarlierHours::until);
        assertThat(stored().profile().officeHours().on(DayOfWeek.SATURDAY)).isNotNull();
    }

    @Test
    void the_rounding_of_step_times_is_picked_and_nothing_else_is_taken_for_it() {
        assertThat(show().values()).containsEntry("budgetRounding", "UP");
        assertThat(change(intan, 1, Map.of("budgetRounding", "EACH_STEP_UP"))).isEqualTo(2);
        assertThat(stored().profile().budgetRounding()).isEqualTo(BudgetRounding.EACH_STEP_UP);
        assertThat(history(null, 10).get(0).rows()).containsExactly(new Row("budgetRounding", "UP", "EACH_STEP_UP"));
        assertThatThrownBy(() -> change(intan, 2, Map.of("budgetRounding", "DOWN")))
                .isInstanceOf(Invalid.class);
        change(intan, 2, Map.of("budgetRounding", ""));
        assertThat(stored().profile().budgetRounding()).isEqualTo(BudgetRounding.UP);
    }

    @Test
    void the_pledge_is_written_with_the_post_that_signs_it() {
        assertThat(show().values()).containsEntry("pledgePost", "kepala-dinas");
        assertThat(show().posts()).containsKeys("kepala-dinas", "front-office");
        change(intan, 1, Map.of("pledge", "Kami melayani  dengan\r\nsungguh-sungguh.", "pledgePost", "front-office"));
        assertThat(stored().profile().settings())
                .containsEntry("pledge", "Kami melayani dengan sungguh-sungguh.")
                .containsEntry("pledgePost", "front-office");
        assertThat(stored().profile().settings()).containsEntry("objectionDays", "21");
        assertThatThrownBy(() -> change(intan, 2, Map.of("pledgePost", ""))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(intan, 2, Map.of("pledge", ""))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> change(intan, 2, Map.of("pledgePost", "tidak-ada")))
                .isInstanceOf(Invalid.class);
        change(intan, 2, Map.of("pledge", "", "pledgePost", ""));
        assertThat(stored().profile().settings()).doesNotContainKeys("pledge", "pledgePost");
    }

    @Test
    void a_day_without_other_hours_changes_nothing_and_an_impossible_one_is_refused() {
        assertThat(change(intan, 1, Map.of("hoursFrom", today().toString()))).isEqualTo(1);
        assertThatThrownBy(() -> change(intan, 1, Map.of("saturday", "8.00-12.00", "hoursFrom", "2026-02-30")))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void saving_what_is_there_already_makes_no_version() {
        var same = new HashMap<String, @Nullable String>(show().values());
        assertThat(change(intan, 1, same)).isEqualTo(1);
        assertThat(history(null, 10)).isEmpty();
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_and_nothing_is_kept() {
        var typed = new HashMap<String, @Nullable String>();
        typed.put("nameId", " ");
        typed.put("accent", "#88ccbb");
        typed.put("email", "nobody");
        typed.put("phone", "call us");
        typed.put("monday", "16.00-07.30");
        typed.put("headLines", "A\nB\nC\nD");

        assertThat(faults(typed))
                .extracting(FieldError::field, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("nameId", "REQUIRED"),
                        tuple("accent", "AGENCY_ACCENT_LIGHT"),
                        tuple("email", "EMAIL_FORMAT"),
                        tuple("phone", "AGENCY_PHONE"),
                        tuple("monday", "AGENCY_HOURS"),
                        tuple("headLines", "AGENCY_HEAD_LINES"));
        assertThat(show().revision()).isEqualTo(1);
    }

    @Test
    void two_who_write_different_fields_both_keep_their_words() {
        change(intan, 1, Map.of("phone", "(0725) 111111"));
        change(laras, 1, Map.of("fax", "", "phone", "(0725) 2202016"));

        var contacts = stored().profile().contacts();
        assertThat(contacts.phone()).isEqualTo("(0725) 111111");
        assertThat(contacts.fax()).isEmpty();
        assertThat(show().revision()).isEqualTo(3);
    }

    @Test
    void of_two_who_write_one_field_the_second_is_shown_the_difference_and_decides() {
        change(intan, 1, Map.of("phone", "(0725) 111111", "fax", "(0725) 333333"));
        var late = new ChangeProfile(1, Map.of("phone", "(0725) 222222", "mobile", "0811-7000-100"));

        assertThatThrownBy(() -> office.server.call(laras, AgencyProfileService.class, it -> it.change(late)))
                .isInstanceOfSatisfying(Invalid.class, refused -> {
                    assertThat(refused.errors()).hasSize(1);
                    assertThat(refused.errors().get(0).field()).isEqualTo("phone");
                    assertThat(refused.errors().get(0).code()).isEqualTo("AGENCY_FIELD_TAKEN");
                    assertThat(refused.errors().get(0).parameters())
                            .containsEntry("name", intan.displayName())
                            .containsEntry("now", "(0725) 111111");
                });
        var joined = office.server.call(laras, AgencyProfileService.class, it -> it.joined(late));
        assertThat(joined.values())
                .containsEntry("phone", "(0725) 222222")
                .containsEntry("mobile", "0811-7000-100")
                .containsEntry("fax", "(0725) 333333");
        var second = new HashMap<String, @Nullable String>(joined.values());
        assertThat(change(laras, joined.revision(), second)).isEqualTo(3);
        assertThat(stored().profile().contacts().phone()).isEqualTo("(0725) 222222");
        assertThat(stored().profile().contacts().fax()).isEqualTo("(0725) 333333");
    }

    @Test
    void a_name_that_was_given_up_is_remembered() {
        String first = show().values().getOrDefault("nameId", "");
        change(intan, 1, Map.of("nameId", "Dinas Perizinan Kota Metro"));
        change(intan, 2, Map.of("phone", "(0725) 111111"));

        assertThat(show().formerNames())
                .extracting(ProfileForm.FormerName::name)
                .containsExactly(first);
        assertThat(show().formerNames().get(0).until()).isNotNull();
    }

    @Test
    void the_history_comes_page_by_page() {
        for (int at = 1; at <= 4; at++) {
            change(intan, at, Map.of("phone", "(0725) 10000" + at));
        }
        assertThat(history(null, 2)).extracting(ProfileChange::number).containsExactly(5, 4, 3);
        assertThat(history(3, 2)).extracting(ProfileChange::number).containsExactly(3, 2);
    }

    @Test
    void a_preview_keeps_nothing() {
        var seen = office.server.call(
                intan,
                AgencyProfileService.class,
                it -> it.preview(Map.of("governmentLine", "PEMERINTAH KOTA CONTOH")));
        assertThat(seen.letterhead().governmentLine()).isEqualTo("PEMERINTAH KOTA CONTOH");
        assertThat(stored().profile().letterhead().governmentLine()).isEqualTo("PEMERINTAH KOTA METRO");
    }
}
