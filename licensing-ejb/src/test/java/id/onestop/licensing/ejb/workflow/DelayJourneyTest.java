package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.sla.Bearer.Kind;
import id.onestop.licensing.domain.sla.DelayAttribution;
import id.onestop.licensing.domain.sla.DelayAttribution.Share;
import id.onestop.licensing.domain.sla.Slack;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.sla.AgencyTime;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Whose working time a file takes, and how much of it is expected before its limit. */
class DelayJourneyTest {

    @Nested
    class OnH2 extends DelayJourney {
        OnH2() {
            super(Engine.H2);
        }
    }

    @Nested
    class OnPostgres extends DelayJourney {
        OnPostgres() {
            super(Engine.POSTGRESQL);
        }
    }
}

abstract class DelayJourney extends FileJourney {

    DelayJourney(Engine engine) {
        super(engine);
    }

    private DelayAttribution delay(Caller official, String number) {
        return office.server.call(
                official, DelayService.class, it -> it.ofFile(number).delay());
    }

    private static long minutes(DelayAttribution delay, Kind kind) {
        return delay.shares().stream()
                .filter(share -> share.bearer().kind() == kind)
                .mapToLong(Share::minutes)
                .sum();
    }

    @Test
    void sharesAreThoseOfPeopleAndOfNobody() {
        var number = office.submitted(sekar);
        office.server.pass(Duration.ofMinutes(20));
        office.claim(office.rangga, number);
        office.server.pass(Duration.ofMinutes(45));
        office.pass(office.rangga, number);
        office.server.pass(Duration.ofMinutes(10));

        var delay = delay(office.auditor, number);

        assertThat(delay.total()).isEqualTo(75);
        assertThat(minutes(delay, Kind.HOLDER)).isEqualTo(45);
        assertThat(minutes(delay, Kind.NOBODY)).isEqualTo(30);
        assertThat(delay.shares().get(0).bearer().name()).isEqualTo("Rangga Saputra");
        refused(() -> delay(office.stranger, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void theApplicantsTimeIsHis() {
        var number = office.submitted(sekar);
        office.server.pass(Duration.ofMinutes(15));
        office.claim(office.rangga, number);
        office.checkAll(office.rangga, number, id.onestop.licensing.domain.application.RequirementCheck.Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.server.pass(Duration.ofMinutes(90));

        var delay = delay(office.rangga, number);

        assertThat(minutes(delay, Kind.APPLICANT)).isEqualTo(90);
        assertThat(delay.ofAgency()).isEqualTo(15);
        assertThat(delay.total()).isEqualTo(105);
    }

    @Test
    void whileTheLineWaitsItIsTheOtherOffices() {
        var number = office.submitted(sekar);
        var arif = office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        office.claim(office.rangga, number);
        long id = office.server.call(
                office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null));
        office.pass(office.rangga, number);
        office.server.pass(Duration.ofMinutes(100));
        office.server.run(arif, RecommendingService.class, it -> it.take(id));
        office.server.run(
                arif,
                RecommendingService.class,
                it -> it.answer(id, new RecommendationAnswer(Outcome.RECOMMENDED, null, null, null)));
        office.server.pass(Duration.ofMinutes(5));

        var delay = delay(office.rangga, number);

        assertThat(minutes(delay, Kind.RECOMMENDER)).isEqualTo(100);
        assertThat(delay.total()).isEqualTo(105);
    }

    @Test
    void anOpenStepKnowsWhenItsWorkHasToBegin() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        var item = openItem(number);

        assertThat(item.expectedMinutes()).isPositive();
        assertThat(item.actBy())
                .isEqualTo(Slack.actBy(
                        office.server.bean(AgencyTime.class).of(office.agency), item.dueAt(), item.expectedMinutes()));
    }

    @Test
    void worklistsGoBySlack() {
        office.pass(office.rangga, office.submitted(sekar));
        office.server.pass(Duration.ofDays(1));
        office.pass(office.rangga, office.submitted(office.applicant()));
        var filter = new WorkFilter(WorkTab.POSTS, null, Set.of(), WorkSort.SLACK, null, 50);

        List<WorklistView.Line> lines = office.server
                .call(office.laras, WorklistService.class, it -> it.page(filter))
                .lines();

        assertThat(lines).extracting(line -> line.row().actBy()).isSorted();
        assertThat(lines).extracting(WorklistView.Line::slack).isSorted();
    }
}
