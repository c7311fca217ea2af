package id.onestop.licensing.domain.workflow;

import static id.onestop.licensing.domain.application.Applications.MONDAY_0900;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WorkItemTest {

    private static final long RANGGA = 52;
    private static final long LARAS = 53;

    private static WorkItem item(String step, boolean approving) {
        return WorkItem.offer(
                Applications.in(ApplicationStatus.SUBMITTED),
                new StepOffer(step, "VERIFICATION", approving, 8, false, MONDAY_0900.plusSeconds(3600)),
                MONDAY_0900);
    }

    private static WorkItem done(String step, boolean approving, long by) {
        var item = item(step, approving);
        item.claim(by, "Seseorang", MONDAY_0900);
        item.complete(by, "FORWARDED", MONDAY_0900);
        return item;
    }

    @Nested
    class Claiming {

        @Test
        void makesItMine() {
            var item = item("periksa", true);

            assertThat(item.claim(RANGGA, "Rangga", MONDAY_0900)).isTrue();

            assertThat(item.state()).isEqualTo(WorkState.CLAIMED);
            assertThat(item.claimedBy()).isEqualTo(RANGGA);
            assertThat(item.claimedAt()).isEqualTo(MONDAY_0900);
        }

        @Test
        void twiceChangesNothing() {
            var item = item("periksa", true);
            item.claim(RANGGA, "Rangga", MONDAY_0900);

            assertThat(item.claim(RANGGA, "Rangga", MONDAY_0900.plusSeconds(9))).isFalse();

            assertThat(item.claimedAt()).isEqualTo(MONDAY_0900);
        }

        @Test
        void isRefusedWhenSomebodyElseHasItAndSaysWho() {
            var item = item("periksa", true);
            item.claim(RANGGA, "Rangga", MONDAY_0900);

            assertThatThrownBy(() -> item.claim(LARAS, "Laras", MONDAY_0900))
                    .isInstanceOfSatisfying(Conflict.class, refused -> {
                        assertThat(refused.code()).isEqualTo("WORK_ITEM_TAKEN");
                        assertThat(refused.parameters()).containsEntry("by", "Rangga");
                    });
        }

        @Test
        void isRefusedWhenItIsDone() {
            assertThatThrownBy(() -> done("periksa", true, RANGGA).claim(LARAS, "Laras", MONDAY_0900))
                    .isInstanceOf(Conflict.class);
        }
    }

    @Nested
    class Waiting {

        @Test
        void keepsWhatWasReachedAndNotNotedYet() {
            var item = item("periksa", true);
            item.nextRung(MONDAY_0900.plusSeconds(60));

            item.await(MONDAY_0900.plusSeconds(61), MONDAY_0900.plusSeconds(7200));

            assertThat(item.nextRungAt()).isEqualTo(MONDAY_0900.plusSeconds(60));
        }

        @Test
        void reachesNothingMore() {
            var item = item("periksa", true);
            item.nextRung(MONDAY_0900.plusSeconds(60));

            item.await(MONDAY_0900.plusSeconds(59), MONDAY_0900.plusSeconds(7200));

            assertThat(item.nextRungAt()).isNull();
        }
    }

    @Nested
    class Releasing {

        @Test
        void letsAnotherTakeIt() {
            var item = item("periksa", true);
            item.claim(RANGGA, "Rangga", MONDAY_0900);

            item.release(RANGGA);

            assertThat(item.state()).isEqualTo(WorkState.UNCLAIMED);
            assertThat(item.claimedByName()).isNull();
            assertThat(item.claim(LARAS, "Laras", MONDAY_0900)).isTrue();
        }

        @Test
        void isForItsHolderAlone() {
            var item = item("periksa", true);
            item.claim(RANGGA, "Rangga", MONDAY_0900);

            assertThatThrownBy(() -> item.release(LARAS))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("WORK_ITEM_NOT_YOURS");
        }
    }

    @Nested
    class Completing {

        @Test
        void keepsWhoDidItAndWhatCameOfIt() {
            var item = done("periksa", true, RANGGA);

            assertThat(item.state()).isEqualTo(WorkState.DONE);
            assertThat(item.outcome()).isEqualTo("FORWARDED");
            assertThat(item.claimedBy()).isEqualTo(RANGGA);
            assertThat(item.completedAt()).isEqualTo(MONDAY_0900);
        }

        @Test
        void isForItsHolderAloneAndOnlyOnce() {
            var item = item("periksa", true);
            assertThatThrownBy(() -> item.complete(RANGGA, "X", MONDAY_0900)).isInstanceOf(Conflict.class);
            item.claim(RANGGA, "Rangga", MONDAY_0900);
            assertThatThrownBy(() -> item.complete(LARAS, "X", MONDAY_0900)).isInstanceOf(Conflict.class);
            item.complete(RANGGA, "FORWARDED", MONDAY_0900);
            assertThatThrownBy(() -> item.complete(RANGGA, "X", MONDAY_0900)).isInstanceOf(Conflict.class);
        }

        @Test
        void needsNobodyWhenTheFileIsWithdrawn() {
            var item = item("periksa", true);

            item.withdraw(MONDAY_0900);

            assertThat(item.state()).isEqualTo(WorkState.DONE);
            assertThat(item.outcome()).isEqualTo("WITHDRAWN");
        }
    }
}
