package id.onestop.licensing.domain.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.domain.shared.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-12-01");

    private final Post post = stored(
            new Post(1, 2, "kepala-dinas", Words.of("Kepala Dinas"), "Kepala Dinas", Set.of(Permission.DECIDE)), 7);

    @ParameterizedTest
    @CsvSource({"2026-11-30, false", "2026-12-01, true", "2026-12-31, true", "2027-01-01, false"})
    void aSubstitutionHoldsFromItsFirstDayToItsLast(LocalDate day, boolean held) {
        var plh = Assignment.substitute(post, 5, Appointment.PLH, "800/12/2026", FIRST, LocalDate.parse("2026-12-31"));
        assertThat(plh.covers(day)).isEqualTo(held);
    }

    @Test
    void aSubstitutionNeedsADecree() {
        refused("SUBSTITUTE_DECREE_NEEDED", () -> Assignment.substitute(post, 5, Appointment.PLT, " ", FIRST, FIRST));
    }

    @Test
    void aHolderProperIsNoSubstitute() {
        refused(
                "SUBSTITUTE_KIND_NEEDED",
                () -> Assignment.substitute(post, 5, Appointment.DEFINITIVE, "800/12/2026", FIRST, FIRST));
    }

    @Test
    void theLastDayIsNotBeforeTheFirst() {
        var appointed = Assignment.appoint(post, 5, FIRST);
        refused("ASSIGNMENT_ENDS_BEFORE_START", () -> appointed.end(FIRST.minusDays(1), NOW));
    }

    @Test
    void endingTellsWhoseTimeEndedWhen() {
        var appointed = Assignment.appoint(post, 5, FIRST);
        assertThat(appointed.end(FIRST, NOW)).isEqualTo(new AssignmentEnded(1, 7, 5, FIRST, NOW));
        assertThat(appointed.covers(FIRST.plusDays(1))).isFalse();
    }

    @Test
    void anEndIsNeverPutOff() {
        var appointed = Assignment.appoint(post, 5, FIRST);
        appointed.end(FIRST.plusDays(3), NOW);
        refused("ASSIGNMENT_ENDED_ALREADY", () -> appointed.end(FIRST.plusDays(4), NOW));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-05, 2026-12-09, true", "2026-12-10, 2026-12-10, true", "2026-12-11, 2026-12-20, false"})
    void twoTimesOfOnePersonInOnePostMayNotTouch(LocalDate from, LocalDate until, boolean overlap) {
        var appointed = Assignment.appoint(post, 5, FIRST);
        appointed.end(LocalDate.parse("2026-12-10"), NOW);
        var other = Assignment.substitute(post, 5, Appointment.PLT, "800/13/2026", from, until);
        assertThat(appointed.overlaps(other)).isEqualTo(overlap);
        assertThat(other.overlaps(appointed)).isEqualTo(overlap);
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
