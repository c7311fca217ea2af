package id.onestop.licensing.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Proposal.State;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A proposal")
class ProposalTest {

    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final Actor INTAN = new Actor(7L, "Intan Lestari", null, null);
    private static final Actor BAYU = new Actor(8L, "Bayu Anggara", null, null);

    private final Proposal proposal = Proposal.of("lebih jelas", INTAN, NOON);

    @Test
    void waits_until_somebody_decides() {
        assertThat(proposal.open()).isTrue();
        assertThat(proposal.approved()).isFalse();
        assertThat(proposal.decidedBy()).isNull();
    }

    @Nested
    class Decided {

        private final Proposal approved = proposal.approve(BAYU, NOON.plusSeconds(60), "DECIDED");

        @Test
        void remembers_both_people_and_their_words() {
            assertThat(approved.approved()).isTrue();
            assertThat(approved.proposedBy()).isEqualTo(7);
            assertThat(approved.reason()).isEqualTo("lebih jelas");
            assertThat(approved.decidedBy()).isEqualTo(8);
            assertThat(approved.decidedByName()).isEqualTo("Bayu Anggara");
            assertThat(approved.decidedAt()).isEqualTo(NOON.plusSeconds(60));
        }

        @Test
        void is_decided_once() {
            assertThatThrownBy(() -> approved.refuse("terlambat", BAYU, NOON, "DECIDED"))
                    .isInstanceOf(Conflict.class)
                    .hasMessageContaining("DECIDED");
        }
    }

    @Nested
    class Of_one_person {

        @Test
        void is_not_approved_by_the_same_person() {
            assertThatThrownBy(() -> proposal.requireSecond(INTAN, "OWN_PROPOSAL"))
                    .isInstanceOf(RuleViolation.class)
                    .hasMessageContaining("OWN_PROPOSAL");
            proposal.requireSecond(BAYU, "OWN_PROPOSAL");
        }

        @Test
        void is_taken_back_by_the_same_person() {
            var back = proposal.refuse("keliru", INTAN, NOON, "DECIDED");

            assertThat(back.state()).isEqualTo(State.REFUSED);
            assertThat(back.decisionReason()).isEqualTo("keliru");
        }
    }
}
