package id.onestop.licensing.ejb.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.reporting.Measure;
import id.onestop.licensing.domain.reporting.PeriodKind;
import id.onestop.licensing.domain.reporting.PeriodKind.Period;
import id.onestop.licensing.domain.reporting.RelativeDeclaration.Relation;
import id.onestop.licensing.domain.reporting.SignalKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.Slack;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.reporting.QueueView.PersonQueue;
import id.onestop.licensing.ejb.reporting.QueueView.PostQueue;
import id.onestop.licensing.ejb.reporting.StatisticsView.Bucket;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.sla.AgencyTime;
import id.onestop.licensing.ejb.sla.ClockCorrectionService;
import id.onestop.licensing.ejb.sla.CorrectClock;
import id.onestop.licensing.ejb.sla.Forecasts;
import id.onestop.licensing.ejb.workflow.ForecastView;
import id.onestop.licensing.ejb.workflow.Office;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.VerificationService;
import id.onestop.licensing.ejb.workflow.WorkRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures, statistics, wall and queues on a real database, beside the files of other tests. */
abstract class ReportingJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final String SERVICE = "dokter-spesialis-mandiri";
    private static final LocalDate BORN = LocalDate.of(1990, 1, 5);
    private static final int ALL = 10_000;
    private static final String NIK_OF_A_SISTER = "187201610390000";
    private static final String NIK_OF_A_SON = "187201010315000";

    private final Engine engine;

    private Office office;

    ReportingJourney(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void start() {
        office = Office.on(engine);
        office.server.setClock(MONDAY_0900);
    }

    private void catchUp() {
        office.server.inTransaction(() -> {
            office.server.bean(RollupRun.class).catchUp(office.agency);
            return 0;
        });
    }

    private void rebuild() {
        office.server.inTransaction(() -> {
            office.server.bean(RollupRun.class).rebuild(office.agency, LocalDate.of(2026, 12, 1));
            return 0;
        });
    }

    private StatisticsView read(PeriodKind kind) {
        return office.server.call(office.bagas, StatisticsService.class, it -> it.read(kind, null, null));
    }

    private WallView wall(Caller caller) {
        return office.server.call(caller, WallService.class, it -> {
            office.server.bean(Wall.class).forget();
            return it.now();
        });
    }

    private List<FileList.Line> files(Caller caller, @Nullable Measure measure, Period days, @Nullable Standing now) {
        var all = new ArrayList<FileList.Line>();
        FileFilter.Place after = null;
        do {
            var filter = new FileFilter(measure, days.from(), days.to(), now, null, Set.of(), null, after, 7);
            var page = office.server.call(caller, StatisticsService.class, it -> it.files(filter));
            all.addAll(page.lines());
            after = FileFilter.Place.parse(page.next());
        } while (after != null && all.size() < ALL);
        return all;
    }

    private void someDays() {
        var returned = office.submitted(office.applicant());
        office.claim(office.rangga, returned);
        office.checkAll(office.rangga, returned, Verdict.FAULTY);
        office.giveBack(office.rangga, returned);
        office.issue(office.atDecision(office.applicant(), ApplicationKind.NEW));
        var late = office.atDecision(office.applicant(), ApplicationKind.NEW);
        office.server.pass(Duration.ofDays(9));
        office.issue(late);
        office.pass(office.rangga, office.submitted(office.applicant()));
    }

    @Test
    void everyNumberIsTheListBehindIt() {
        someDays();
        rebuild();

        for (var kind : PeriodKind.values()) {
            for (Bucket bucket : read(kind).buckets()) {
                for (var measure : Measure.values()) {
                    if (!measure.ofSteps()) {
                        assertThat(files(office.bagas, measure, bucket.period(), null))
                                .as("%s of %s", measure, bucket.period())
                                .hasSize((int) bucket.numbers().of(measure));
                    }
                }
            }
        }
        assertThat(read(PeriodKind.MONTH).total().of(Measure.LATE)).isPositive();
        assertThat(read(PeriodKind.MONTH).total().of(Measure.RETURNED)).isPositive();
    }

    @Test
    void stepsAreCountedAsTheirLists() {
        someDays();
        rebuild();

        var view = read(PeriodKind.QUARTER);
        var days = new Period(
                view.buckets().get(0).period().from(),
                view.buckets().get(view.buckets().size() - 1).period().to());

        assertThat(view.steps()).isNotEmpty();
        for (var measure : List.of(Measure.STEP_ON_TIME, Measure.STEP_LATE)) {
            assertThat(files(office.bagas, measure, days, null)).hasSize((int) view.steps().stream()
                    .mapToLong(step -> step.numbers().of(measure))
                    .sum());
        }
    }

    @Test
    void madeAnewTheFiguresAreWhatTheyWere() {
        someDays();
        office.server.work(em -> {
            List.of("day_figure", "day_settled", "step_sample")
                    .forEach(table ->
                            em.createNativeQuery("delete from " + table).executeUpdate());
            return 0;
        });
        catchUp();
        var kept = kept();
        assertThat(kept).isNotEmpty();

        catchUp();
        assertThat(kept()).isEqualTo(kept);
        rebuild();
        assertThat(kept()).isEqualTo(kept);
    }

    private List<Object> kept() {
        return office.server.work(em -> {
            var rows = new ArrayList<Object>(office.server
                    .bean(FigureRepository.class)
                    .list(office.agency, LocalDate.of(2026, 1, 1), LocalDate.of(2027, 12, 31)));
            List<?> samples = em.createNativeQuery(
                            "select application_id || ' ' || step_code || ' ' || cast(decided_day as varchar(10)) || '"
                                    + " ' || stay_minutes || ' ' || rest_minutes from step_sample order by application_id,"
                                    + " step_code")
                    .getResultList();
            rows.addAll(samples);
            return rows;
        });
    }

    @Test
    void similarFilesForetellTheNext() {
        var office = this.office;
        for (int i = 0; i < 30; i++) {
            office.server.setClock(MONDAY_0900);
            var number = office.submitted(office.applicant());
            office.pass(office.rangga, number);
            office.server.pass(Duration.ofMinutes(10 + i));
            office.claim(office.laras, number);
            office.server.run(office.laras, VerificationService.class, it -> it.verify(number, null));
            office.claim(office.bagas, number);
            office.issue(number);
        }
        rebuild();

        var forecast = office.server
                .<java.util.Optional<id.onestop.licensing.ejb.sla.StepForecast>>work(
                        em -> office.server.bean(Forecasts.class).find(office.agency, SERVICE, "verifikasi"))
                .orElseThrow();
        assertThat(forecast.rest().cases()).isGreaterThanOrEqualTo(30);
        assertThat(forecast.rest().half()).isPositive();
        var next = office.submitted(office.applicant());
        office.pass(office.rangga, next);
        var item = open(next);
        assertThat(item.expectedMinutes()).isEqualTo(forecast.rest().half());
        assertThat(item.actBy())
                .isEqualTo(Slack.actBy(
                        office.server.bean(AgencyTime.class).of(office.agency), item.dueAt(), item.expectedMinutes()));
        assertThat(tracked(next, BORN)).hasValueSatisfying(found -> {
            assertThat(found.cases()).isGreaterThanOrEqualTo(30);
            assertThat(found.half()).isNotNull();
        });
        assertThatThrownBy(() -> tracked(next, BORN.plusDays(1))).isInstanceOf(NotFound.class);
    }

    @Test
    void onlyStepsOfWhichOtherIsExpectedAreWrittenAndNobodyWhoWorksOnThemIsDisturbed() {
        var verified = office.submitted(office.applicant());
        office.pass(office.rangga, verified);
        var checked = office.submitted(office.applicant());
        rebuild();
        var expected = open(verified).expectedMinutes();
        foretold(12_345);
        List.of(verified, checked).forEach(number -> expecting(number, 7));
        long version = version(verified);

        var steps = forecast();
        assertThat(steps).containsExactly(new StepOf(SERVICE, "verifikasi"));
        steps.forEach(this::expect);

        assertThat(open(verified).expectedMinutes()).isEqualTo(expected);
        assertThat(version(verified)).isEqualTo(version);
        assertThat(open(checked).expectedMinutes())
                .as("of another step nothing else is expected")
                .isEqualTo(7);
        assertThat(forecast()).as("a second time").isEmpty();
        expecting(checked, 0);
        rebuild();
        office.server.executed();
        expect(new StepOf(SERVICE, "verifikasi"));
        assertThat(office.server.executed())
                .as("what is right is not written")
                .noneMatch(sql -> sql.startsWith("update"));
    }

    private Set<StepOf> forecast() {
        return office.server.inTransaction(
                () -> office.server.bean(Rollups.class).forecast(office.agency));
    }

    private void expect(StepOf step) {
        office.server.inTransaction(() -> {
            var rollups = office.server.bean(Rollups.class);
            for (long last = rollups.expect(office.agency, step, 0); last > 0; ) {
                last = rollups.expect(office.agency, step, last);
            }
            return 0;
        });
    }

    /** What stands in the forecast of the verification, whatever the files say. */
    private void foretold(long minutes) {
        office.server.work(em -> {
            em.createNativeQuery("delete from step_forecast where agency_id = ?1 and step_code = 'verifikasi'")
                    .setParameter(1, office.agency)
                    .executeUpdate();
            return em.createNativeQuery(
                            "insert into step_forecast (agency_id, service_code, step_code, cases, stay_half,"
                                    + " stay_most, rest_half, rest_most) values (?1, ?2, 'verifikasi', 1000, ?3, ?3, ?3, ?3)")
                    .setParameter(1, office.agency)
                    .setParameter(2, SERVICE)
                    .setParameter(3, minutes)
                    .executeUpdate();
        });
    }

    private void expecting(String number, long minutes) {
        long item = open(number).id();
        office.server.work(em -> em.createNativeQuery("update work_item set expected_minutes = ?1 where id = ?2")
                .setParameter(1, minutes)
                .setParameter(2, item)
                .executeUpdate());
    }

    private long version(String number) {
        long item = open(number).id();
        return office.server.work(em -> ((Number) em.createNativeQuery("select version from work_item where id = ?1")
                        .setParameter(1, item)
                        .getSingleResult())
                .longValue());
    }

    private Optional<ForecastView> tracked(String number, LocalDate birthDate) {
        return office.server.inTransaction(
                () -> office.server.bean(ProgressService.class).trackForecast(number, birthDate));
    }

    private WorkItem open(String number) {
        long id = office.application(number).id();
        return office.server.work(
                em -> office.server.bean(WorkRepository.class).findOpen(id).orElseThrow());
    }

    @Test
    void theWallShowsWhatTheListsShow() {
        someDays();
        office.submitted(office.applicant());
        rebuild();

        var wall = wall(office.bagas);

        var today = new Period(MONDAY, MONDAY);
        assertThat(files(office.bagas, null, today, Standing.IN_PROCESS)).hasSize((int) wall.inProcess());
        assertThat(files(office.bagas, null, today, Standing.AT_RISK)).hasSize((int) wall.atRisk());
        assertThat(files(office.bagas, null, today, Standing.LATE)).hasSize((int) wall.late());
        assertThat(files(office.bagas, null, today, Standing.DUE_TODAY)).hasSize((int) wall.dueToday());
        assertThat(files(office.bagas, null, today, Standing.WAITING)).hasSize((int) wall.waiting());
        assertThat(files(office.bagas, null, today, Standing.RETURNED)).hasSize((int) wall.returned());
        assertThat(files(office.bagas, null, today, Standing.SURVEY)).hasSize((int) wall.survey());
        assertThat(wall.steps().stream().mapToLong(WallView.StepLine::all).sum())
                .isEqualTo(wall.inProcess());
        var late = files(office.bagas, null, today, Standing.LATE);
        assertThat(wall.steps().stream()
                        .mapToLong(WallView.StepLine::lateUnclaimed)
                        .sum())
                .isEqualTo(late.stream().filter(line -> line.holder() == null).count());
        assertThat(wall.services().stream()
                        .mapToLong(WallView.ServiceLine::returned)
                        .sum())
                .isEqualTo(wall.returned());
        assertThat(wall.events()).isNotEmpty();
        assertThat(wall.days()).last().extracting(WallView.Day::day).isEqualTo(MONDAY.plusDays(9));
    }

    @Test
    void thePromisesOfTheDayAreTheirLists() {
        var thursday = Instant.parse("2026-12-10T02:00:00Z");
        office.server.setClock(thursday);
        var before = wall(office.bagas);
        office.server.setClock(MONDAY_0900);
        var kept = office.atDecision(office.applicant(), ApplicationKind.NEW);
        var open = office.submitted(office.applicant());
        office.pass(office.rangga, open);
        returned(office.applicant());
        var withdrawn = office.applicant();
        var number = returned(withdrawn);
        office.server.run(withdrawn, DraftService.class, it -> it.cancel(number));
        office.server.setClock(thursday);
        office.issue(kept);

        var wall = wall(office.bagas);

        assertThat(wall.promisesToday() - before.promisesToday()).isEqualTo(2);
        assertThat(wall.keptToday() - before.keptToday()).isEqualTo(1);
        assertThat(wall.brokenToday()).isEqualTo(before.brokenToday());
        var day = new Period(MONDAY.plusDays(3), MONDAY.plusDays(3));
        assertThat(files(office.bagas, null, day, Standing.PROMISED_TODAY))
                .hasSize((int) wall.promisesToday())
                .extracting(FileList.Line::number)
                .contains(kept, open)
                .doesNotContain(number);
        assertThat(files(office.bagas, null, day, Standing.KEPT_TODAY))
                .hasSize((int) wall.keptToday())
                .extracting(FileList.Line::number)
                .contains(kept);
        rebuild();
        assertThat(samples(number)).as("a withdrawn file foretells nothing").isZero();
        assertThat(samples(kept)).isPositive();
    }

    private long samples(String number) {
        return office.server.work(em -> ((Number)
                        em.createNativeQuery("select count(*) from step_sample where application_id = ?1")
                                .setParameter(1, office.application(number).id())
                                .getSingleResult())
                .longValue());
    }

    /** Accepted, and given back after it. */
    private String returned(Caller applicant) {
        var number = office.submitted(applicant);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Keliru"));
        office.claim(office.rangga, number);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        return number;
    }

    @Test
    void theWallNamesNoApplicant() {
        office.submitted(office.applicant());

        assertThat(wall(office.bagas).toString()).doesNotContain("Sekar");
    }

    @Test
    void aClockThatWasMovedBackOpensItsDaysAgain() {
        rebuild();
        office.server.pass(Duration.ofDays(30));
        catchUp();
        office.server.setClock(MONDAY_0900);
        long before = received();
        office.submitted(office.applicant());

        catchUp();

        assertThat(received()).isEqualTo(before + 1);
    }

    private long received() {
        var today = read(PeriodKind.DAY).buckets();
        return today.get(today.size() - 1).numbers().of(Measure.RECEIVED);
    }

    @Test
    void anotherAgencyHasItsOwnNumbers() throws java.io.IOException {
        var folder = Path.of(System.getProperty("licensing.config"), "agencies/pekanbaru.yaml");
        var file = Files.readString(folder);
        office.server.inTransaction(() -> office.server.bean(AgencyLoader.class).load("pekanbaru.yaml", file));
        long other = office.server.work(em ->
                office.server.bean(AgencyDirectory.class).byCode("pekanbaru").id());
        var head = office.staff(other, "Kepala Lain", "kepala-dinas");
        someDays();
        rebuild();

        assertThat(wall(head).numbers().values()).containsOnly(0L);
        assertThat(files(head, null, new Period(MONDAY, MONDAY), Standing.IN_PROCESS))
                .isEmpty();
        assertThat(files(head, Measure.RECEIVED, new Period(MONDAY, MONDAY), null))
                .isEmpty();
        var theirs = office.server.call(head, StatisticsService.class, it -> it.read(PeriodKind.MONTH, null, null));
        assertThat(theirs.total().cases()).isEmpty();
        assertThat(office.server
                        .call(head, QueueService.class, QueueService::read)
                        .posts())
                .flatExtracting(PostQueue::people)
                .extracting(PersonQueue::held)
                .allMatch(held -> held == 0);
    }

    @Test
    void aClockThatIsPutRightDaysLaterIsCountedByItselfAsARebuildDoes() {
        var number = office.atDecision(office.applicant(), ApplicationKind.NEW);
        office.server.setClock(Instant.parse("2026-12-11T02:30:00Z"));
        office.issue(number);
        office.server.setClock(Instant.parse("2026-12-14T02:30:00Z"));
        catchUp();
        var before = figures();
        office.server.run(
                office.bagas,
                ClockCorrectionService.class,
                it -> it.correct(new CorrectClock(
                        number,
                        ClockEventKind.PAUSE_ADDED,
                        null,
                        Instant.parse("2026-12-07T17:00:00Z"),
                        Instant.parse("2026-12-09T17:00:00Z"),
                        "PARTNER_OUTAGE",
                        null,
                        "Berita acara 12",
                        "Register mati dua hari")));

        catchUp();

        var after = figures();
        assertThat(after).isNotEqualTo(before);
        rebuild();
        assertThat(figures()).isEqualTo(after);
        assertThat(office.server
                        .inTransaction(() -> office.server.bean(Rollups.class).dirtyDays())
                        .count())
                .isZero();
    }

    private List<Figure> figures() {
        return office.server.work(em -> office.server
                .bean(FigureRepository.class)
                .list(office.agency, LocalDate.of(2026, 12, 11), LocalDate.of(2026, 12, 11)));
    }

    @Test
    void aSuperiorSeesThePostsOfHisUnit() {
        var number = office.submitted(office.applicant());
        office.claim(office.rangga, number);

        var laras = with(office.laras, EnumSet.of(Permission.FILE_READ, Permission.OVERSEE));
        var head = with(office.bagas, EnumSet.of(Permission.OVERSEE, Permission.SIGNALS_READ));
        var hers = office.server.call(laras, QueueService.class, QueueService::read);
        var all = office.server.call(head, QueueService.class, QueueService::read);

        assertThat(hers.posts())
                .extracting(PostQueue::code)
                .contains("penata-perizinan")
                .doesNotContain("kepala-dinas");
        assertThat(all.posts()).extracting(PostQueue::code).contains("penata-perizinan", "kepala-dinas");
        assertThat(hers.posts())
                .filteredOn(post -> post.code().equals("penata-perizinan"))
                .flatExtracting(PostQueue::people)
                .filteredOn(person -> person.name().equals("Rangga Saputra"))
                .extracting(PersonQueue::held)
                .allMatch(held -> held > 0);
    }

    private static Caller with(Caller caller, Set<Permission> permissions) {
        return new Caller(
                caller.accountId(),
                caller.kind(),
                caller.agencyId(),
                caller.displayName(),
                permissions,
                caller.posts());
    }

    private List<SignalView> signals(Caller caller) {
        return office.server.call(caller, SignalService.class, it -> it.list(0, ALL));
    }

    @Test
    void whoeverWorksOnADeclaredRelativesFileIsSeenOnce() {
        var nik = NIK_OF_A_SISTER + (engine.ordinal() + 1);
        var sister = office.applicant(nik);
        office.server.call(
                office.rangga, RelativeService.class, it -> it.declare(Relation.SIBLING, "Ratih Saputra", nik));
        var number = office.submitted(sister);
        office.pass(office.rangga, number);

        rebuild();
        rebuild();

        assertThat(signals(office.auditor))
                .filteredOn(signal -> number.equals(signal.number()))
                .singleElement()
                .satisfies(signal -> {
                    assertThat(signal.kind()).isEqualTo(SignalKind.RELATIVES_FILE);
                    assertThat(signal.official()).isEqualTo("Rangga Saputra");
                    assertThat(signal.facts()).containsEntry("relation", "SIBLING");
                });
        assertThat(signals(office.stranger)).isEmpty();
    }

    @Test
    void aDeclarationIsOnesOwn() {
        var nik = NIK_OF_A_SON + (engine.ordinal() + 1);
        var made =
                office.server.call(office.laras, RelativeService.class, it -> it.declare(Relation.CHILD, "Bima", nik));

        assertThat(made.maskedNik()).contains("*");
        assertThatThrownBy(() -> office.server.run(office.rangga, RelativeService.class, it -> it.end(made.id())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> office.server.call(
                        office.laras, RelativeService.class, it -> it.declare(Relation.CHILD, "Bima", nik)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() ->
                        office.server.call(office.laras, RelativeService.class, it -> it.declare(null, " ", "12")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        invalid -> assertThat(invalid.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactly("relation REQUIRED", "name REQUIRED", "nik NIK_FORMAT"));
        office.server.run(office.laras, RelativeService.class, it -> it.end(made.id()));
        assertThat(office.server.call(office.laras, RelativeService.class, RelativeService::list))
                .extracting(RelativeView::id)
                .doesNotContain(made.id());
    }

    @Test
    void whatIsOpenIsReadInFewStatements() {
        catchUp();
        wall(office.bagas);
        office.server.executed();

        wall(office.bagas);

        assertThat(office.server.executed().stream()
                        .filter(sql ->
                                !sql.matches("(?s).*from (holiday_calendar|agency|agency_post|service_definition) .*")))
                .hasSizeLessThanOrEqualTo(10);
    }
}
