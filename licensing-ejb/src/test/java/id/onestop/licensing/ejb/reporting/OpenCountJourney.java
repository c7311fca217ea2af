package id.onestop.licensing.ejb.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.application.SurveyState;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import id.onestop.licensing.ejb.reporting.ReportingQueries.Now;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The counts of what stands open against a count of every row, beside the files of other tests. */
abstract class OpenCountJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final LocalDate ANY = LocalDate.of(2026, 12, 7);

    private final Engine engine;

    private Office office;

    OpenCountJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void start() {
        office = Office.on(engine);
        office.server.setClock(MONDAY_0900);
    }

    private void someWork() {
        var returned = office.submitted(office.applicant());
        office.claim(office.rangga, returned);
        office.checkAll(office.rangga, returned, Verdict.FAULTY);
        office.giveBack(office.rangga, returned);
        office.issue(office.atDecision(office.applicant(), ApplicationKind.NEW));
        office.atDecision(office.applicant(), ApplicationKind.NEW);
        office.server.pass(Duration.ofMinutes(47));
        office.pass(office.rangga, office.submitted(office.applicant()));
        office.claim(office.rangga, office.submitted(office.applicant()));
        office.submitted(office.applicant());
    }

    private int count() {
        return office.server.inTransaction(
                () -> office.server.bean(OpenCountWorker.class).work());
    }

    /** Every edge of every step and the quarters around it, and what is far from all. */
    private Collection<Instant> moments(List<WorkItem> items) {
        var moments = new TreeSet<>(Set.of(
                office.server.now(),
                Instant.parse("2026-12-01T00:00:00Z"),
                Instant.parse("2026-12-07T16:51:00Z"),
                Instant.parse("2027-06-01T00:00:00Z")));
        items.stream()
                .filter(item -> item.state() != WorkState.DONE)
                .flatMap(item -> Stream.of(item.dueAt(), item.actBy()))
                .distinct()
                .limit(12)
                .forEach(at -> moments.addAll(List.of(
                        at,
                        at.plus(1, ChronoUnit.MICROS),
                        at.minus(1, ChronoUnit.MICROS),
                        at.minusSeconds(400),
                        at.plusSeconds(901))));
        return moments;
    }

    private void holds() {
        var items = office.server.work(
                em -> em.createQuery("select w from WorkItem w where w.agencyId = :agency", WorkItem.class)
                        .setParameter("agency", office.agency)
                        .getResultList());
        var now = office.server.now();
        for (var at : moments(items)) {
            office.server.setClock(at);
            var moment =
                    office.server.work(em -> office.server.bean(AgencyNow.class).now(office.agency));
            var read = office.server.work(
                    em -> office.server.bean(OpenCountQueries.class).read(office.agency, moment));
            assertThat(read.steps()).as("steps at %s", at).containsExactlyInAnyOrderElementsOf(each(items, moment));
            assertThat(numbers(read.applicants())).as("files").isEqualTo(withApplicants());
        }
        office.server.setClock(now);
    }

    private static Map<String, String> numbers(Map<String, long[]> applicants) {
        return applicants.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue()[0] + " " + one.getValue()[1]));
    }

    private Map<String, String> withApplicants() {
        return office
                .server
                .work(em -> em.createQuery(
                                "select a from LicenceApplication a where a.agencyId = :agency",
                                LicenceApplication.class)
                        .setParameter("agency", office.agency)
                        .getResultList())
                .stream()
                .filter(file -> returned(file) || survey(file))
                .collect(Collectors.groupingBy(LicenceApplication::serviceCode))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> one.getValue().stream()
                                        .filter(OpenCountJourney::returned)
                                        .count()
                                + " "
                                + one.getValue().stream()
                                        .filter(OpenCountJourney::survey)
                                        .count()));
    }

    private static boolean returned(LicenceApplication file) {
        return file.status() == ApplicationStatus.RETURNED;
    }

    private static boolean survey(LicenceApplication file) {
        return file.status() == ApplicationStatus.ISSUED && file.surveyState() == SurveyState.PENDING;
    }

    /** One look at every row. */
    private static List<OpenWork> each(List<WorkItem> items, Now now) {
        return items.stream()
                .filter(item ->
                        item.state() != WorkState.DONE && !item.stepKind().equals("HAND_OVER"))
                .collect(Collectors.groupingBy(
                        item -> List.of(item.serviceCode(), item.stepCode(), String.valueOf(item.postId()))))
                .values()
                .stream()
                .map(some -> {
                    var oldest = some.stream()
                            .min(Comparator.comparing(WorkItem::offeredAt))
                            .orElseThrow();
                    Predicate<WorkItem> late =
                            item -> !item.stands() && item.dueAt().isBefore(now.now());
                    return new OpenWork(
                            oldest.serviceCode(),
                            oldest.definitionId(),
                            oldest.stepCode(),
                            oldest.postId(),
                            some.size(),
                            number(
                                    some,
                                    item -> !item.stands()
                                            && !item.dueAt().isBefore(now.now())
                                            && item.actBy().isBefore(now.soon())),
                            number(some, late),
                            number(
                                    some,
                                    item -> !item.dueAt().isBefore(now.now())
                                            && item.dueAt().isBefore(now.tomorrow())),
                            number(some, WorkItem::stands),
                            number(some, item -> item.claimedBy() == null),
                            number(some, late.and(item -> item.claimedBy() == null)),
                            oldest.offeredAt());
                })
                .toList();
    }

    private static long number(List<WorkItem> some, Predicate<WorkItem> which) {
        return some.stream().filter(which).count();
    }

    private List<String> kept() {
        return office.server.work(em -> {
            List<?> rows = em.createNativeQuery("select measure || ' ' || service_code || ' ' || step_code || ' ' ||"
                            + " post_id || ' ' || stands || ' ' || taken || ' ' || slot || ' ' || files"
                            + " from open_count where agency_id = ?1 order by 1")
                    .setParameter(1, office.agency)
                    .getResultList();
            return rows.stream().map(Object::toString).toList();
        });
    }

    private int change(String sql) {
        return office.server.inTransaction(() -> {
            office.server.bean(RowSecurity.class).enterWorker();
            return office.server.<Integer>work(em -> em.createNativeQuery(sql).executeUpdate());
        });
    }

    @Test
    void theyAreWhatEveryRowSaysBeforeBetweenAndAfterTheWorker() {
        someWork();
        holds();
        assertThat(count()).isPositive();
        assertThat(count()).isZero();
        holds();
        someWork();
        holds();
        count();
        holds();
    }

    @Test
    void madeAnewTheyAreWhatTheyWere() {
        someWork();
        count();
        someWork();
        var kept = kept();
        assertThat(kept).isNotEmpty();

        office.server.inTransaction(() -> {
            office.server.bean(OpenCounts.class).rebuild(office.agency);
            return 0;
        });

        assertThat(kept()).isEqualTo(kept);
        count();
        holds();
    }

    @Test
    void noWriterCanForgetThem() {
        someWork();
        count();
        change("update work_item set waiting_since = offered_at where state = 'UNCLAIMED' and id % 2 = 0");
        holds();
        count();
        holds();
        change(
                "update work_item set waiting_since = null, due_at = due_at + interval '3' day where state = 'UNCLAIMED'");
        holds();
        count();
        holds();
    }

    @Test
    void aListIsAsLongAsItsNumber() {
        someWork();
        count();
        someWork();
        office.server.pass(Duration.ofDays(9));
        someWork();
        var moment =
                office.server.work(em -> office.server.bean(AgencyNow.class).now(office.agency));
        var open = office.server.work(
                em -> office.server.bean(OpenCountQueries.class).read(office.agency, moment));

        for (var work : open.steps()) {
            assertThat(lines(Standing.IN_PROCESS, work)).isEqualTo(ofStep(open.steps(), work, OpenWork::all));
            assertThat(lines(Standing.AT_RISK, work)).isEqualTo(ofStep(open.steps(), work, OpenWork::atRisk));
            assertThat(lines(Standing.LATE, work)).isEqualTo(ofStep(open.steps(), work, OpenWork::late));
            assertThat(lines(Standing.DUE_TODAY, work)).isEqualTo(ofStep(open.steps(), work, OpenWork::dueToday));
            assertThat(lines(Standing.WAITING, work)).isEqualTo(ofStep(open.steps(), work, OpenWork::waiting));
            assertThat(lines(Standing.UNCLAIMED, work)).isEqualTo(ofStep(open.steps(), work, OpenWork::unclaimed));
        }
        assertThat(open.steps().stream().mapToLong(OpenWork::late).sum()).isPositive();
    }

    private static long ofStep(List<OpenWork> open, OpenWork work, java.util.function.ToLongFunction<OpenWork> number) {
        return open.stream()
                .filter(other ->
                        other.service().equals(work.service()) && other.step().equals(work.step()))
                .mapToLong(number)
                .sum();
    }

    /** How many lines the pages of a list have; another step, of which there is nothing, changes none of them. */
    private long lines(Standing standing, OpenWork work) {
        long lines = 0;
        FileFilter.Place after = null;
        do {
            var filter = new FileFilter(
                    null, ANY, ANY, standing, work.service(), Set.of(work.step(), "tidak-ada"), null, after, 7);
            var page = office.server.call(office.bagas, StatisticsService.class, it -> it.files(filter));
            lines += page.lines().size();
            after = FileFilter.Place.parse(page.next());
        } while (after != null);
        return lines;
    }
}
