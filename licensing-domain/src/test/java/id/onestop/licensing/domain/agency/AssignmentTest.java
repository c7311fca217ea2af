package id.onestop.licensing.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

    private static final SubstitutionDecree PLH = new SubstitutionDecree(Appointment.PLH, "800/12/2026", 4L);
    private static final SubstitutionDecree PLT = new SubstitutionDecree(Appointment.PLT, "800/13/2026", null);

    private final Post post = stored(
            new Post(1, 2, "kepala-dinas", Words.of("Kepala Dinas"), "Kepala Dinas", Set.of(Permission.DECIDE)), 7);

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true", "2026-12-31, true", "2027-01-01, false"})
    void aSubstitutionHoldsFromItsFirstDayToItsLast(LocalDate day, boolean held) {
        var plh = Assignment.substitute(post, 5, PLH, FIRST, LocalDate.parse("2026-12-31"));
        assertThat(plh.covers(day)).isEqualTo(held);
    }

    @Test
    void aSubstitutionNeedsADecree() {
        refused("SUBSTITUTE_DECREE_NEEDED", () -> substitute(Appointment.PLT, " ", null));
    }

    @Test
    void aHolderProperIsNoSubstitute() {
        refused("SUBSTITUTE_KIND_NEEDED", () -> substitute(Appointment.DEFINITIVE, "800/12/2026", null));
    }

    @Test
    void aPlhActsForSomebodyAndAPltForNobody() {
        refused("SUBSTITUTE_ABSENT_HOLDER", () -> substitute(Appointment.PLH, "800/12/2026", null));
        refused("SUBSTITUTE_ABSENT_HOLDER", () -> substitute(Appointment.PLT, "800/12/2026", 4L));
    }

    @Test
    void aSubstituteBearsTheTitleWithHisKind() {
        assertThat(Appointment.PLT.title("Kepala Dinas")).isEqualTo("Plt. Kepala Dinas");
        assertThat(Appointment.PLH.title("Kepala Dinas")).isEqualTo("Plh. Kepala Dinas");
        assertThat(Appointment.DEFINITIVE.title("Kepala Dinas")).isEqualTo("Kepala Dinas");
    }

    @Test
    void whatIsRecordedNamesDecreeAndDays() {
        var plh = Assignment.substitute(post, 5, PLH, FIRST, FIRST.plusDays(3));

        var recorded = plh.assigned(9, NOW);

        assertThat(recorded.operation()).isEqualTo("SUBSTITUTION_RECORDED");
        assertThat(recorded.actor()).isEqualTo("account:9");
        assertThat(recorded.facts())
                .containsEntry("decree", "800/12/2026")
                .containsEntry("appointment", "PLH")
                .containsEntry("from", "2026-12-01")
                .containsEntry("until", "2026-12-04");
        assertThat(Assignment.appoint(post, 5, FIRST).assigned(9, NOW).operation())
                .isEqualTo("POST_ASSIGNED");
    }

    @Test
    void anAppointmentKeepsItsDecreeAndTheInstallationNeedsNone() {
        assertThat(Assignment.appoint(post, 5, " 800/3/2026 ", FIRST).decreeNumber())
                .contains("800/3/2026");
        var first = Assignment.appoint(post, 5, FIRST).assignedAtInstallation(NOW);
        assertThat(first.actor()).isEqualTo("system");
        assertThat(first.facts()).doesNotContainKey("decree");
    }

    @Test
    void onlyWhatHasNotBegunIsTakenBack() {
        var plh = Assignment.substitute(post, 5, PLH, FIRST, FIRST.plusDays(3));

        assertThat(plh.cancelled(9, FIRST.minusDays(1), NOW).operation()).isEqualTo("SUBSTITUTION_CANCELLED");
        refused("ASSIGNMENT_BEGUN", () -> plh.cancelled(9, FIRST, NOW));
        assertThat(Assignment.appoint(post, 5, FIRST)
                        .cancelled(9, FIRST.minusDays(1), NOW)
                        .operation())
                .isEqualTo("ASSIGNMENT_CANCELLED");
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        var appointed = Assignment.appoint(post, 5, FIRST);
        refused("ASSIGNMENT_ENDS_BEFORE_START", () -> appointed.end(9, FIRST.minusDays(1), NOW));
    }

    @Test
    void endingTellsWhoseTimeEndedWhen() {
        var appointed = Assignment.appoint(post, 5, FIRST);
        assertThat(appointed.end(9, FIRST, NOW))
                .isEqualTo(new AssignmentEnded(1, 9, 7, 5, Appointment.DEFINITIVE, null, FIRST, false, NOW));
        assertThat(appointed.covers(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void anEndIsNeverPutOff() {
        var appointed = Assignment.appoint(post, 5, FIRST);
        appointed.end(9, FIRST.plusDays(3), NOW);
        refused("ASSIGNMENT_ENDED_ALREADY", () -> appointed.end(9, FIRST.plusDays(4), NOW));
    }

    @Test
    void aSubstitutionEndedAtOnceGivesNothingFromThatDayOnAndNothingIsTakenFromTheDaysBefore() {
        var plh = Assignment.substitute(post, 5, PLH, FIRST, FIRST.plusDays(9));
        refused("ASSIGNMENT_ENDED_ALREADY", () -> plh.revoke(9, FIRST.minusDays(1), NOW));

        var ended = plh.revoke(9, FIRST.plusDays(3), NOW);

        assertThat(ended.operation()).isEqualTo("ASSIGNMENT_ENDED");
        assertThat(ended.facts()).containsEntry("lastDay", "2026-12-04").containsEntry("atOnce", "true");
        assertThat(plh.covers(FIRST.plusDays(2))).isTrue();
        assertThat(plh.covers(FIRST.plusDays(3))).isFalse();
        assertThat(plh.revokedAt()).contains(NOW);
        refused("ASSIGNMENT_ENDED_ALREADY", () -> plh.revoke(9, FIRST.plusDays(3), NOW));
        refused("ASSIGNMENT_ENDED_ALREADY", () -> plh.end(9, FIRST.plusDays(3), NOW));
        var holder = Assignment.appoint(post, 5, FIRST);
        refused("SUBSTITUTE_KIND_NEEDED", () -> holder.revoke(9, FIRST, NOW));
    }

    @Test
    void whatBeganAndEndedOnOneDayHoldsOnNone() {
        var plh = Assignment.substitute(post, 5, PLH, FIRST, FIRST.plusDays(9));

        plh.revoke(9, FIRST, NOW);

        assertThat(plh.covers(FIRST)).isFalse();
        assertThat(plh.touches(FIRST.minusDays(5), FIRST.plusDays(5))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, 2026-12-09, true", "2026-12-10, 2026-12-10, true", "2026-12-11, 2026-12-20, false"})
    void twoTimesOfOnePersonInOnePostMayNotTouch(LocalDate from, LocalDate until, boolean overlap) {
        var appointed = Assignment.appoint(post, 5, FIRST);
        appointed.end(9, LocalDate.parse("2026-12-10"), NOW);
        var other = Assignment.substitute(post, 5, PLT, from, until);
        assertThat(appointed.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(appointed)).isEqualTo(overlap);
    }

    private void substitute(Appointment kind, String decree, @Nullable Long absent) {
        Assignment.substitute(post, 5, new SubstitutionDecree(kind, decree, absent), FIRST, FIRST);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.code()).isEqualTo(code));
    }

    private static Post stored(Post post, long id) {
        try {
            var field = Post.class.getDeclaredField("id");
            field.setAccessible(true);
            field.set(post, id);
            return post;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
