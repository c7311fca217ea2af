package id.onestop.licensing.domain.workflow;

import static id.onestop.licensing.domain.calendar.IndonesianCalendar.at;
import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.Applications;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.calendar.WorkingCalendar;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.workflow.HandOver.Party;
import id.onestop.licensing.domain.workflow.HandOver.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ControlCardTest {

    private static final WorkingCalendar METRO = IndonesianCalendar.metro();
    private static final Side APPLICANT = new Side(Party.APPLICANT, Applications.APPLICANT);
    private static final Side SYSTEM = new Side(Party.SYSTEM, Actor.SYSTEM);
    private static final Side PENATA =
            new Side(Party.OFFICIAL, new Actor(null, "Penata Perizinan", 8L, "Penata Perizinan"));
    private static final Side KOORDINATOR = new Side(Party.OFFICIAL, new Actor(null, "Koordinator", 9L, "Koordinator"));

    private final LicenceApplication application = Applications.in(ApplicationStatus.SUBMITTED);

    private HandOver give(Side from, Side to, Instant at) {
        return HandOver.give(application, from, to, "SUBMISSION", null, at);
    }

    private HandOver received(Side from, Side to, Instant given, Instant received) {
        var row = give(from, to, given);
        row.receive(52, "Rangga Saputra", received);
        return row;
    }

    @Nested
    class AHandOver {

        @Test
        void toAnOfficialWaitsForAPerson() {
            var row = give(APPLICANT, PENATA, at("2026-12-07 09:00"));

            assertThat(row.receivedAt()).isNull();
            assertThat(row.receiverName()).isNull();
            assertThat(row.receiverPost()).isEqualTo("Penata Perizinan");
            assertThat(row.giverName()).isEqualTo("dr. Sekar Ayuningtyas");
        }

        @Test
        void toApplicantOrSystemIsReceivedAtOnce() {
            var returned = give(PENATA, APPLICANT, at("2026-12-07 09:00"));
            var signed = give(PENATA, SYSTEM, at("2026-12-07 10:00"));

            assertThat(returned.receivedAt()).isEqualTo(at("2026-12-07 09:00"));
            assertThat(returned.receiverAccount()).isEqualTo(41);
            assertThat(signed.receiverName()).isEqualTo("sistem");
        }

        @Test
        void keepsTheFirstReceiver() {
            var row = received(APPLICANT, PENATA, at("2026-12-07 09:00"), at("2026-12-07 09:05"));

            row.receive(99, "Lain", at("2026-12-07 11:00"));

            assertThat(row.receiverAccount()).isEqualTo(52);
            assertThat(row.receivedAt()).isEqualTo(at("2026-12-07 09:05"));
        }

        @Test
        void keepsThePostAndTheDecreeOfASubstitute() {
            var row = give(APPLICANT, PENATA, at("2026-12-07 09:00"));

            row.receive(new Actor(61L, "Yudi", 8L, "Plh. Penata Perizinan", "800/7/2026"), at("2026-12-07 09:05"));
            var next = give(
                    new Side(Party.OFFICIAL, new Actor(61L, "Yudi", 9L, "Plt. Koordinator", "800/8/2026")),
                    SYSTEM,
                    at("2026-12-07 09:30"));

            assertThat(row.receiverPost()).isEqualTo("Plh. Penata Perizinan");
            assertThat(row.receiverDecree()).isEqualTo("800/7/2026");
            assertThat(next.giverPost()).isEqualTo("Plt. Koordinator");
            assertThat(next.giverDecree()).isEqualTo("800/8/2026");
            assertThat(next.merging("Verifikasi draf", "800/8/2026").mergedWith())
                    .isEqualTo("Verifikasi draf");
        }

        @Test
        void countsItsRows() {
            assertThat(List.of(
                            give(APPLICANT, PENATA, at("2026-12-07 09:00")),
                            give(PENATA, APPLICANT, at("2026-12-07 10:00"))))
                    .extracting(HandOver::position)
                    .containsExactly(1, 2);
        }
    }

    @Nested
    class ACard {

        @Test
        void givesEveryMinuteToSomebody() {
            var rows = List.of(
                    received(APPLICANT, PENATA, at("2026-12-07 09:00"), at("2026-12-07 09:30")),
                    received(PENATA, KOORDINATOR, at("2026-12-07 11:00"), at("2026-12-07 14:00")),
                    give(KOORDINATOR, APPLICANT, at("2026-12-08 08:00")));

            var card = ControlCard.of(rows, METRO, at("2026-12-08 09:00"));

            assertThat(card.rows()).extracting(ControlCard.Row::held).containsExactly(null, 90L, 150L);
            assertThat(card.rows()).extracting(ControlCard.Row::gap).containsExactly(30L, 120L, 0L);
            assertThat(card.officials()).isEqualTo(240);
            assertThat(card.nobody()).isEqualTo(150);
            assertThat(card.applicant()).isEqualTo(60);
            assertThat(card.open()).isFalse();
        }

        @Test
        void countsQuestionsToOtherOfficesApart() {
            var submitted = received(APPLICANT, PENATA, at("2026-12-07 09:00"), at("2026-12-07 09:30"));
            var asked = received(PENATA, KOORDINATOR, at("2026-12-07 10:00"), at("2026-12-07 10:20"))
                    .beside("rekomendasi");
            var rows = List.of(
                    submitted,
                    asked,
                    received(PENATA, KOORDINATOR, at("2026-12-07 11:00"), at("2026-12-07 11:10")),
                    give(KOORDINATOR, SYSTEM, at("2026-12-07 11:50")).beside("rekomendasi"));

            var card = ControlCard.of(rows, METRO, at("2026-12-07 12:00"));

            assertThat(card.rows()).extracting(ControlCard.Row::held).containsExactly(null, null, 90L, 90L);
            assertThat(card.rows()).extracting(ControlCard.Row::gap).containsExactly(30L, 20L, 10L, 0L);
            assertThat(card.line()).extracting(row -> row.handOver().position()).containsExactly(1, 3);
            assertThat(card.officials() + card.nobody()).isEqualTo(180);
            assertThat(card.open()).isTrue();
        }

        @Test
        void countsNoNightsWeekendsAndHolidays() {
            var card = ControlCard.of(
                    List.of(received(APPLICANT, PENATA, at("2026-12-23 16:00"), at("2026-12-28 07:30"))),
                    METRO,
                    at("2026-12-28 07:30"));

            assertThat(card.nobody()).isZero();
        }

        @Test
        void letsTheGapGrowUntilSomebodyReceives() {
            var rows = List.of(give(APPLICANT, PENATA, at("2026-12-07 09:00")));

            assertThat(ControlCard.of(rows, METRO, at("2026-12-07 10:00")).nobody())
                    .isEqualTo(60);
            assertThat(ControlCard.of(rows, METRO, at("2026-12-07 11:00")).nobody())
                    .isEqualTo(120);
            assertThat(ControlCard.of(rows, METRO, at("2026-12-07 11:00")).open())
                    .isTrue();
        }

        @Test
        void countsNoMinuteTwiceWhenAFileGoesOnThatNobodyReceived() {
            var rows = List.of(
                    give(APPLICANT, PENATA, at("2026-12-07 09:00")),
                    received(PENATA, KOORDINATOR, at("2026-12-07 10:00"), at("2026-12-07 11:00")));

            var card = ControlCard.of(rows, METRO, at("2026-12-07 14:00"));

            assertThat(card.nobody()).isEqualTo(120);
            assertThat(card.officials() + card.nobody() + card.applicant()).isEqualTo(240);
        }

        @Test
        void countsNothingAfterTheFileWasClosed() {
            var rows = List.of(
                    received(APPLICANT, PENATA, at("2026-12-07 09:00"), at("2026-12-07 09:00")),
                    give(PENATA, SYSTEM, at("2026-12-07 10:00")),
                    give(SYSTEM, APPLICANT, at("2026-12-09 10:00")));

            var card = ControlCard.of(rows, METRO, at("2026-12-07 10:00"));

            assertThat(card.officials()).isEqualTo(60);
            assertThat(card.applicant()).isZero();
            assertThat(card.nobody()).isZero();
        }

        @Test
        void isEmptyBeforeAnythingWasGiven() {
            var card = ControlCard.of(List.of(), METRO, at("2026-12-07 10:00"));

            assertThat(card).isEqualTo(new ControlCard(List.of(), 0, 0, 0, false));
        }
    }

    /** Waits in minutes alternate: until somebody receives, until he gives on; now and then to the applicant. */
    @Property(tries = 500)
    void officialsNobodyAndApplicantAreTogetherTheWholeWorkingTime(
            @ForAll @IntRange(max = 500_000) int start,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 6_000) Integer> waits,
            @ForAll @IntRange(max = 6_000) int rest) {
        var first = at("2026-01-05 07:30").plus(Duration.ofMinutes(start));
        var now = first;
        var rows = new ArrayList<HandOver>();
        var holder = APPLICANT;
        for (int i = 0; i < waits.size(); i++) {
            var next = i % 3 == 2 ? APPLICANT : PENATA;
            var row = give(holder, next, now);
            if (next == PENATA) {
                now = now.plus(Duration.ofMinutes(waits.get(i)));
                row.receive(52, "Rangga Saputra", now);
            }
            rows.add(row);
            holder = next;
            now = now.plus(Duration.ofMinutes(waits.get(waits.size() - 1 - i)));
        }
        var until = now.plus(Duration.ofMinutes(rest));

        var card = ControlCard.of(rows, METRO, until);

        assertThat(card.officials() + card.nobody() + card.applicant())
                .isEqualTo(METRO.workingMinutesBetween(first, until));
    }
}
