package id.onestop.licensing.domain.workflow;

import static id.onestop.licensing.domain.application.Applications.MONDAY_0900;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.catalogue.FourEyes;
import id.onestop.licensing.domain.workflow.FourEyesRule.Approval;
import id.onestop.licensing.domain.workflow.FourEyesRule.Duty;
import id.onestop.licensing.domain.workflow.FourEyesRule.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts are written {@code periksa / verifikasi / keputusan}; people by first letter, a substitute with {@code *}. */
class FourEyesRuleTest {

    private static final List<String> STEPS = List.of("periksa", "verifikasi", "keputusan");

    private static FourEyesRule rule(FourEyes policy, String posts) {
        var people = Arrays.stream(posts.split("/", -1))
                .map(String::trim)
                .map(names -> names.isEmpty() ? List.<String>of() : List.of(names.split(" ")))
                .toList();
        return new FourEyesRule(
                policy,
                List.of(
                        duty(STEPS.get(0), people.get(0)),
                        duty(STEPS.get(1), people.get(1)),
                        duty(STEPS.get(2), people.get(2))));
    }

    private static Duty duty(String step, List<String> names) {
        return new Duty(
                step,
                names.stream().map(FourEyesRuleTest::person).collect(Collectors.toSet()),
                names.stream()
                        .filter(name -> name.endsWith("*"))
                        .map(FourEyesRuleTest::person)
                        .collect(Collectors.toSet()));
    }

    private static long person(String name) {
        return name.charAt(0);
    }

    /** Such as {@code periksa:A verifikasi:Y*}; a star says that it was done by decree. */
    private static List<Approval> approvals(@Nullable String done) {
        return done == null
                ? List.of()
                : Arrays.stream(done.split(" "))
                        .map(one -> one.split(":"))
                        .map(one -> new Approval(one[0], person(one[1]), one[1].endsWith("*") ? "800/7/2026" : null))
                        .toList();
    }

    @Nested
    class InOnesOwnPost {

        @ParameterizedTest(name = "{1} by {2} after {0}: {3}")
        @CsvSource({
            ", periksa, A, FREE",
            "periksa:A, verifikasi, Y, FREE",
            "periksa:A, verifikasi, A, SAME_PERSON",
            // again after a return
            "periksa:A verifikasi:Y, periksa, A, FREE",
            "periksa:A verifikasi:Y periksa:B, verifikasi, Y, FREE",
            // superseded, yet he has had his say
            "periksa:A verifikasi:W periksa:A verifikasi:Y, keputusan, W, SAME_PERSON",
        })
        void nobodyApprovesTwice(@Nullable String done, String step, String who, Verdict verdict) {
            for (var policy : FourEyes.values()) {
                var ruling = rule(policy, "A B W / Y W / H W").judge(step, approvals(done), person(who));
                assertThat(ruling.verdict()).isEqualTo(verdict);
            }
        }
    }

    @Nested
    class ASubstitute {

        /** Yudi is coordinator and acts for the Head. */
        @ParameterizedTest(name = "{0}, {1} after {2}: {3}")
        @CsvSource(
                nullValues = "-",
                value = {
                    // he verified before his substitution began, nobody else is coordinator, no other Head
                    "A / Y / Y*, keputusan, periksa:A verifikasi:Y, MERGED, OTHER_HOLDER",
                    // another coordinator: the file goes back to him
                    "A / Y Z / Y*, keputusan, periksa:A verifikasi:Y, SEND_BACK, OTHER_HOLDER",
                    // who has already checked it, so there is nobody
                    "Z / Y Z / Y*, keputusan, periksa:Z verifikasi:Y, MERGED, OTHER_HOLDER",
                    // the other coordinator has done it anew
                    "A / Y Z / Y*, keputusan, periksa:A verifikasi:Y verifikasi:Z, FREE, FREE",
                    // another substitute of the Head
                    "A / Y / Y* X*, keputusan, periksa:A verifikasi:Y, OTHER_HOLDER, OTHER_HOLDER",
                    // the Head is back
                    "A / Y / H Y*, keputusan, periksa:A verifikasi:Y, OTHER_HOLDER, OTHER_HOLDER",
                    // somebody else verified
                    "A / Y Z / Y*, keputusan, periksa:A verifikasi:Z, FREE, FREE",
                    // before he verifies: his own duty is the next holder's
                    "A / Y Z / Y*, verifikasi, periksa:A, LEAVE_TO_NEXT, LEAVE_TO_NEXT",
                    "A / Y / Y*, verifikasi, periksa:A, FREE, FREE",
                    "Z / Y Z / Y*, verifikasi, periksa:Z, FREE, FREE",
                })
        void leavesHisOwnDutyToTheNextHolder(
                String posts, String step, @Nullable String done, Verdict merging, Verdict waiting) {
            long yudi = person("Y");
            var merge = rule(FourEyes.MERGE_BY_DECREE, posts).judge(step, approvals(done), yudi);
            var wait = rule(FourEyes.ANOTHER_HOLDER, posts).judge(step, approvals(done), yudi);

            assertThat(merge.verdict()).isEqualTo(merging);
            assertThat(wait.verdict()).isEqualTo(waiting);
        }

        @Test
        void mergesWithTheStepHeDidAndHisDecreeOfToday() {
            var ruling = rule(FourEyes.MERGE_BY_DECREE, "A / Y / Y*")
                    .judge("keputusan", approvals("periksa:A verifikasi:Y"), person("Y"));

            assertThat(ruling.step()).isEqualTo("verifikasi");
            assertThat(ruling.decree()).isNull();
        }

        @ParameterizedTest(name = "{0} after {1}: {2}")
        @CsvSource({
            // the Head himself verified for an absent coordinator, by decree
            "A / H* / H, periksa:A verifikasi:H*, MERGED",
            "A / H* Z / H, periksa:A verifikasi:H*, SEND_BACK",
            "A / H* / H X, periksa:A verifikasi:H*, OTHER_HOLDER",
        })
        void whoActedByDecreeBeforeAndActsInHisOwnPostNow(String posts, String done, Verdict verdict) {
            var ruling = rule(FourEyes.MERGE_BY_DECREE, posts).judge("keputusan", approvals(done), person("H"));

            assertThat(ruling.verdict()).isEqualTo(verdict);
            if (verdict == Verdict.MERGED) {
                assertThat(ruling.decree()).isEqualTo("800/7/2026");
            }
        }

        @Test
        void forASuperiorLeavesTheSubstitutedStepToItsOtherHolders() {
            var ruling = rule(FourEyes.MERGE_BY_DECREE, "A / H* Z / H")
                    .judge("verifikasi", approvals("periksa:A"), person("H"));

            assertThat(ruling.verdict()).isEqualTo(Verdict.LEAVE_TO_NEXT);
            assertThat(ruling.verdict().mayClaim()).isFalse();
        }
    }

    @Test
    void whoHasToSendBackMayTakeTheFileButNotDecide() {
        assertThat(Verdict.SEND_BACK.mayClaim()).isTrue();
        assertThat(Verdict.SEND_BACK.mayAct()).isFalse();
        assertThat(Verdict.MERGED.mayAct()).isTrue();
    }

    @Nested
    class Approvals {

        private static WorkItem item(String step, boolean approving) {
            return WorkItem.offer(
                    Applications.in(ApplicationStatus.SUBMITTED),
                    new StepOffer(step, "VERIFICATION", approving, 8, false, MONDAY_0900.plusSeconds(3600)),
                    MONDAY_0900);
        }

        private static WorkItem held(String step, boolean approving, @Nullable String decree) {
            var item = item(step, approving);
            item.claim(52, "Rangga", MONDAY_0900);
            item.actBy(decree);
            return item;
        }

        @Test
        void areStepsThatAPersonFinished() {
            var done = held("periksa", true, "800/7/2026");
            done.complete(52, "FORWARDED", MONDAY_0900);
            var notApproving = held("serah", false, null);
            notApproving.complete(52, "FORWARDED", MONDAY_0900);
            var withdrawn = item("periksa", true);
            withdrawn.withdraw(MONDAY_0900);

            var found = FourEyesRule.approvals(List.of(done, notApproving, withdrawn, held("verifikasi", true, null)));

            assertThat(found).containsExactly(new Approval("periksa", 52, "800/7/2026"));
        }
    }

    @Test
    void aDutyWithoutAnybodyIsNobodysOther() {
        var ruling = new FourEyesRule(FourEyes.MERGE_BY_DECREE, List.of(new Duty("keputusan", Set.of(), Set.of())))
                .judge("keputusan", approvals("verifikasi:Y"), person("Y"));

        assertThat(ruling.verdict()).isEqualTo(Verdict.SAME_PERSON);
    }
}
