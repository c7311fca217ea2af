package id.onestop.licensing.domain.workflow.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.calendar.IndonesianCalendar;
import id.onestop.licensing.domain.catalogue.Sketch;
import id.onestop.licensing.domain.catalogue.Step;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.sla.ClockPolicy;
import id.onestop.licensing.domain.sla.ClockState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RehearsalTest {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final String TO_SIGNATURE = "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi,ACT~PASS_ON.putusan";

    private static Rehearsal play(Sketch sketch, String deeds) {
        return Rehearsal.play(
                sketch.definition(),
                ClockPolicy.ofDays(3),
                IndonesianCalendar.metro(),
                MONDAY_0900,
                Deed.readAll(deeds));
    }

    private static List<String> choices(Rehearsal rehearsal) {
        return rehearsal.choices().stream()
                .map(choice ->
                        choice.role().kind() + " " + choice.role().post() + " " + Deed.write(List.of(choice.deed())))
                .toList();
    }

    @Nested
    class TheLine {

        @Test
        void beginsWithTheApplicant() {
            var begun = play(Sketch.electronic(), "");
            assertThat(begun.place()).isEqualTo(Place.DRAFT);
            assertThat(choices(begun)).containsExactly("APPLICANT  ACT~SUBMIT.periksa");
            assertThat(begun.clock()).isEmpty();
        }

        @Test
        void offersEveryPostWhatItMayDo() {
            assertThat(choices(play(Sketch.electronic(), "ACT~SUBMIT.periksa")))
                    .containsExactlyInAnyOrder(
                            "OFFICIAL penata ACT~ACCEPT.verifikasi",
                            "OFFICIAL penata ACT~RETURN",
                            "OFFICIAL penata ACT~ASK_CONSENT.setuju");
        }

        @Test
        void endsWithTheHolder() {
            var signed = play(Sketch.electronic(), TO_SIGNATURE + ",ACT~SIGN");
            assertThat(signed.place()).isEqualTo(Place.READY);
            assertThat(signed.numbered()).isTrue();
            assertThat(choices(signed)).containsExactly("APPLICANT  SURVEY");
            var fetched = play(Sketch.electronic(), TO_SIGNATURE + ",ACT~SIGN,SURVEY,FETCH");
            assertThat(fetched.place()).isEqualTo(Place.CLOSED);
            assertThat(fetched.choices()).isEmpty();
        }

        @Test
        void onPaperEndsAtTheCounter() {
            var handed = play(
                    Sketch.paper(),
                    "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi,ACT~PASS_ON.putusan,ACT~GRANT.cetak,ACT~PRINT.basah,"
                            + "ACT~SIGN_ON_PAPER.nomor,ACT~GIVE_NUMBER.serah,ACT~COLLECT");
            assertThat(handed.refused()).isEmpty();
            assertThat(handed.place()).isEqualTo(Place.CLOSED);
            assertThat(handed.numbered()).isTrue();
            assertThat(handed.clock().orElseThrow().state()).isEqualTo(ClockState.FINISHED_ON_TIME);
        }

        @Test
        void isRefusedAtTheFirstDeedThatTheDefinitionDoesNotAllow() {
            var stopped = play(Sketch.electronic(), "ACT~SUBMIT.periksa,ACT~PASS_ON.putusan,ACT~ACCEPT.verifikasi");
            assertThat(stopped.at()).map(Step::code).contains("periksa");
            assertThat(Deed.write(stopped.done())).isEqualTo("ACT~SUBMIT.periksa");
            assertThat(stopped.refused()).map(Deed::detail).contains("PASS_ON.putusan");
        }
    }

    @Nested
    class TheClock {

        @Test
        void countsOnTheCalendarOfTheAgency() {
            var accepted = play(Sketch.electronic(), "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi,WAIT~450");
            assertThat(accepted.clock()).hasValueSatisfying(clock -> {
                assertThat(clock.state()).isIn(ClockState.RUNNING, ClockState.DUE_SOON);
                assertThat(clock.dueDate()).isEqualTo(LocalDate.of(2026, 12, 10));
            });
            assertThat(accepted.now()).isAfter(MONDAY_0900);
        }

        @Test
        void standsWhileTheLineWaitsForAnotherOffice() {
            var sketch = Sketch.electronic().asking("verifikasi", "verifikasi");
            var waiting = play(sketch, "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi");
            assertThat(waiting.waiting()).extracting(Words::en).containsExactly("Step rekomendasi");
            assertThat(waiting.clock().orElseThrow().state()).isEqualTo(ClockState.STOPPED);
            assertThat(choices(waiting)).containsExactly("OFFICIAL kesehatan ANSWER~rekomendasi");
            var answered = play(sketch, "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi,WAIT~900,ANSWER~rekomendasi");
            assertThat(answered.clock().orElseThrow().state()).isNotEqualTo(ClockState.STOPPED);
            assertThat(choices(answered)).contains("OFFICIAL koordinator ACT~PASS_ON.putusan");
        }

        @Test
        void standsWhileTheApplicantCorrects() {
            var sketch = Sketch.electronic();
            sketch.step("verifikasi").mayReturn = true;
            var returned = play(sketch, "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi,ACT~RETURN");
            assertThat(returned.place()).isEqualTo(Place.RETURNED);
            assertThat(returned.clock().orElseThrow().state()).isEqualTo(ClockState.STOPPED);
            var again = play(sketch, "ACT~SUBMIT.periksa,ACT~ACCEPT.verifikasi,ACT~RETURN,WAIT~900,RESUBMIT");
            assertThat(again.round()).isEqualTo(2);
            assertThat(again.at()).map(Step::code).contains("periksa");
            assertThat(again.clock().orElseThrow().dueDate()).isAfter(LocalDate.of(2026, 12, 10));
        }
    }

    @Nested
    class TheCard {

        @Test
        void hasARowForEveryGiving() {
            var signed = play(Sketch.electronic(), TO_SIGNATURE + ",ACT~SIGN");
            assertThat(signed.card())
                    .extracting(line -> line.from().post() + ">" + line.to().post())
                    .containsExactly(">penata", "penata>koordinator", "koordinator>kepala", "kepala>");
        }
    }

    @Nested
    class ItsAddress {

        @Test
        void isReadAsItWasWritten() {
            String written = "ACT~SEND_BACK.verifikasi,ASK~rekomendasi,WAIT~450,RESUBMIT";
            assertThat(Deed.write(Deed.readAll(written))).isEqualTo(written);
        }

        @Test
        void endsAtWhatCannotBeRead() {
            assertThat(Deed.readAll("RESUBMIT,<script>,FETCH")).hasSize(1);
            assertThat(Deed.readAll("")).isEmpty();
            assertThat(play(Sketch.electronic(), "WAIT~0").refused()).isPresent();
            assertThat(play(Sketch.electronic(), "WAIT~x").refused()).isPresent();
        }
    }
}
