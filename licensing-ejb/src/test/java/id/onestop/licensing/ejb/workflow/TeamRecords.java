package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.workflow.RecommendationAnswer;
import id.onestop.licensing.domain.workflow.RecommendationAnswer.Outcome;
import id.onestop.licensing.ejb.agency.DescribeTeam;
import id.onestop.licensing.ejb.agency.EnterMember;
import id.onestop.licensing.ejb.agency.TeamService;
import id.onestop.licensing.ejb.agency.TeamView;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A technical team of any size is appointed; an office names it, and the file keeps it as it was. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TeamRecords {

    private static final LocalDate DECREED = LocalDate.of(2026, 1, 5);

    private final Engine engine;
    private Office office;
    private Caller intan;

    TeamRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("teams"));
        intan = office.auditor;
    }

    @AfterAll
    void close() {
        office.close();
    }

    private long appoint(String name, LocalDate until) {
        return office.server.call(
                intan,
                TeamService.class,
                it -> it.appoint(new DescribeTeam(0, name, null, "800/12/2026", DECREED, DECREED, until)));
    }

    private TeamView find(long id) {
        return office.server.call(intan, TeamService.class, it -> it.find(id));
    }

    private List<TeamChoice> choices(Caller by, long asked) {
        return office.server.call(by, AssessmentService.class, it -> it.choices(asked));
    }

    private List<AssessedBy> ofFile(String number) {
        return office.server.call(office.rangga, AssessmentService.class, it -> it.ofFile(number));
    }

    private void enter(long id, String name, String institution) {
        long version = find(id).version();
        office.server.run(
                intan, TeamService.class, it -> it.enter(id, new EnterMember(version, name, "", null, institution)));
    }

    @Test
    void an_office_names_a_team_and_the_file_keeps_it_as_it_was() {
        long team = appoint("Tim Teknis Kesehatan", null);
        appoint("Tim yang sudah berakhir", DECREED.plusDays(3));
        for (String name : new String[] {"dr. Lestari", "apt. Bima", "Nur Hasanah"}) {
            enter(team, name, "Dinas Kesehatan Kota Contoh");
        }
        var number = office.submitted(office.applicant());
        var arif = office.staff(office.agency, "Arif Nugraha", "perekomendasi");
        office.claim(office.rangga, number);
        long asked = office.server.call(
                office.rangga, RecommendationService.class, it -> it.ask(number, "rekomendasi", null));
        assertThatThrownBy(() -> office.server.run(arif, AssessmentService.class, it -> it.name(asked, team)))
                .isInstanceOf(Conflict.class);
        office.server.run(arif, RecommendingService.class, it -> it.take(asked));
        assertThat(choices(arif, asked))
                .singleElement()
                .satisfies(one -> assertThat(one.citation())
                        .isEqualTo("Tim Teknis Kesehatan (Keputusan Nomor 800/12/2026 tanggal 5 Januari 2026)"));
        assertThatThrownBy(() -> office.server.run(arif, AssessmentService.class, it -> it.name(asked, 0L)))
                .isInstanceOf(Invalid.class);
        office.server.run(arif, AssessmentService.class, it -> it.name(asked, team));
        office.server.run(
                arif,
                RecommendingService.class,
                it -> it.answer(asked, new RecommendationAnswer(Outcome.RECOMMENDED, null, null, null)));

        long version = find(team).version();
        office.server.run(intan, TeamService.class, it -> it.remove(team, version, 0));
        assertThat(find(team).members()).hasSize(2);
        assertThat(ofFile(number)).singleElement().satisfies(one -> {
            assertThat(one.members()).hasSize(3).contains("dr. Lestari, Dinas Kesehatan Kota Contoh");
            assertThat(one.answeredAt()).isCloseTo(office.server.now(), within(1, ChronoUnit.MICROS));
        });
        assertThatThrownBy(() -> office.server.run(arif, AssessmentService.class, it -> it.name(asked, null)))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void everything_that_is_wrong_is_told_at_once() {
        assertThatThrownBy(() -> office.server.call(
                        intan,
                        TeamService.class,
                        it -> it.appoint(new DescribeTeam(0, " ", -5L, "", null, DECREED, DECREED.minusDays(1)))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(Invalid.FieldError::field)
                                .containsExactlyInAnyOrder("name", "post", "decreeNumber", "decreeOn", "until"));
        long team = appoint("Tim Uji", null);
        assertThatThrownBy(() -> enter(team, "", ""))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(Invalid.FieldError::field)
                                .containsExactlyInAnyOrder("memberName", "institution"));
    }

    @Test
    void of_two_administrators_the_second_is_told_and_another_agency_has_no_such_team() {
        long team = appoint("Tim Berdua", null);
        long seen = find(team).version();
        enter(team, "Sari", "Puskesmas Contoh");
        assertThatThrownBy(() -> office.server.run(
                        intan,
                        TeamService.class,
                        it -> it.enter(team, new EnterMember(seen, "Joko", "", null, "Puskesmas"))))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> office.server.call(office.stranger, TeamService.class, it -> it.find(team)))
                .isInstanceOf(NotFound.class);
    }
}
