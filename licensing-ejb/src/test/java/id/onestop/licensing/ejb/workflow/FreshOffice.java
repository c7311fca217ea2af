package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.sla.ClockEvent;
import id.onestop.licensing.domain.sla.ClockEventKind;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.ejb.calendar.CalendarLoader;
import id.onestop.licensing.ejb.calendar.Calendars;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.NumberBookService;
import id.onestop.licensing.ejb.licence.ReserveNumber;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.sla.AppliedDays;
import id.onestop.licensing.ejb.sla.ClockRecalculation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What happens only once in the life of an office, or needs another definition: an office of its own for each database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FreshOffice {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00Z");
    private static final int AT_ONCE = 8;

    private final Engine engine;
    private Office office;

    FreshOffice(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(
                engine.empty("fresh"),
                file -> file.replace("resumes: true", "resumes: false")
                        .replace("dayOfReceiptCounted: false", "dayOfReceiptCounted: true"));
    }

    @AfterAll
    void close() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
    }

    /** Does it that many times at the same moment; an exception of any fails the test. */
    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        var start = new CyclicBarrier(work.size());
        var threads = Executors.newFixedThreadPool(work.size());
        try {
            var running = new ArrayList<Future<T>>();
            for (var one : work) {
                running.add(threads.submit(() -> {
                    start.await();
                    return one.call();
                }));
            }
            var results = new ArrayList<T>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }

    private long count(String sql) {
        return office.server.work(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    @Test
    void theFirstFilesOfAnAgencyAndYearMayComeAtTheSameMoment() throws Exception {
        office.server.tamper("delete from chain_entry");
        office.server.tamper("delete from chain_head");
        office.server.setClock(Instant.parse("2028-12-07T02:00:00Z"));
        var people = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> office.applicant())
                .toList();

        var numbers = together(people.stream()
                .map(person -> (Callable<String>) () -> office.begin(person))
                .toList());

        assertThat(numbers).doesNotHaveDuplicates();
        assertThat(count("select position from chain_head")).isEqualTo(AT_ONCE);
        var chain = office.server.call(office.auditor, IntegrityService.class, IntegrityService::verify);
        assertThat(chain.whole()).isTrue();
    }

    @Test
    void manyPressesOfOnePersonAtTheSameMomentBeginOneDraft() throws Exception {
        Caller person = office.applicant();

        var numbers = together(IntStream.range(0, AT_ONCE)
                .mapToObj(press -> (Callable<String>) () -> office.begin(person))
                .toList());

        assertThat(numbers).containsOnly(numbers.get(0));
        assertThat(count("select count(*) from licence_application where applicant_id = " + person.accountId()))
                .isOne();
    }

    @Test
    void aBookIsOpenedOnceAndItsFirstNumbersAreGivenOutWithoutGap() throws Exception {
        together(IntStream.range(0, AT_ONCE)
                .mapToObj(node -> (Callable<Boolean>) () -> {
                    office.server.run(
                            office.bagas, NumberBookService.class, it -> it.open(office.agency, "percobaan", true));
                    return true;
                })
                .toList());
        assertThat(count("select count(*) from number_book where code = 'percobaan'"))
                .isOne();

        var numbers = together(IntStream.range(0, AT_ONCE)
                .mapToObj(file -> (Callable<String>) () -> office.server.call(
                        office.bagas,
                        NumberBookService.class,
                        it -> it.reserve(number(file)).number()))
                .toList());

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, AT_ONCE)
                        .mapToObj("B/%04d/2026"::formatted)
                        .toList());
    }

    private ReserveNumber number(int file) {
        return new ReserveNumber(
                office.agency,
                "percobaan",
                "B/{seq:0000}/{year}",
                "MTR-2026-9%05d".formatted(file),
                LocalDate.of(2026, 12, 7),
                new NumberParts(null, null, 1, null),
                MONDAY_0900);
    }

    @Test
    void twoNodesThatStartTogetherLoadACalendarOnce() throws Exception {
        var text = Office.text("calendars/indonesia.yaml").replace("code: indonesia", "code: kembar");

        var loaded = together(IntStream.range(0, AT_ONCE)
                .mapToObj(node -> (Callable<Boolean>) () -> office.server.work(em -> office.server
                        .bean(CalendarLoader.class)
                        .load("kembar.yaml", text)
                        .changed()))
                .toList());

        assertThat(loaded).containsOnlyOnce(true);
        assertThat(count("select count(*) from holiday_calendar where code = 'kembar'"))
                .isOne();
    }

    private ServiceClock clock(String number) {
        long id = office.application(number).id();
        return office.server.work(em -> em.createQuery(
                        "select distinct c from ServiceClock c left join fetch c.events where c.applicationId = ?1",
                        ServiceClock.class)
                .setParameter(1, id)
                .getSingleResult());
    }

    @Test
    void aServiceThatCountsTheDayOfReceiptPromisesADayEarlier() {
        var number = office.submitted(office.applicant());

        office.pass(office.rangga, number);

        assertThat(clock(number).dueDate()).isEqualTo("2026-12-09");
    }

    @Test
    void aServiceWhoseClockBeginsAnewCountsFromTheResubmissionThatIsAccepted() {
        var sekar = office.applicant();
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        office.claim(office.laras, number);
        office.server.run(
                office.laras, VerificationService.class, it -> it.sendBack(number, "periksa", "Alamat keliru"));
        office.claim(office.rangga, number);
        office.check(office.rangga, number, Office.LETTER, Verdict.FAULTY);
        office.giveBack(office.rangga, number);
        office.server.setClock(Instant.parse("2026-12-10T02:00:00Z"));
        office.attach(sekar, number, "surat-baru.pdf");
        office.submit(sekar, number);
        assertThat(clock(number).stopped()).isTrue();

        office.server.setClock(Instant.parse("2026-12-11T02:00:00Z"));
        office.pass(office.rangga, number);

        assertThat(clock(number).events())
                .extracting(ClockEvent::kind)
                .containsExactly(ClockEventKind.START, ClockEventKind.PAUSE, ClockEventKind.RESET);
        assertThat(clock(number).day0()).isEqualTo("2026-12-10");
        assertThat(clock(number).dueDate()).isEqualTo("2026-12-14");
    }

    @Test
    void runningClocksAndWorklistsFollowAnAmendedDecree() {
        office.server.observe(Calendars.class, DeadlineObserver.class, SubmissionObserver.class, ChainRecorder.class);
        var number = office.submitted(office.applicant());
        office.pass(office.rangga, number);
        var finished = clock(number).dueDate();
        settle();
        assertThat(changed()).isEmpty();

        office.server.work(em -> office.server
                .bean(CalendarLoader.class)
                .load(
                        "indonesia.yaml",
                        Office.text("calendars/indonesia.yaml")
                                .replace(
                                        "      - { date: 2026-12-24,",
                                        "      - { date: 2026-12-08, kind: JOINT_LEAVE, name: Sisipan }\n"
                                                + "      - { date: 2026-12-24,")));

        assertThat(changed()).hasSize(1);
        settle();
        assertThat(finished).isEqualTo("2026-12-09");
        assertThat(clock(number).dueDate()).isEqualTo("2026-12-10");
        assertThat(clock(number).events()).last().satisfies(line -> {
            assertThat(line.kind()).isEqualTo(ClockEventKind.RECALCULATE);
            assertThat(line.basis()).matches("Berkas kalender revisi \\d+: Sisipan, SKB 1497/2/5 Tahun 2025");
        });
        long id = office.application(number).id();
        assertThat(office.server.<Instant>work(em -> office.server
                        .bean(WorkRepository.class)
                        .findOpen(id)
                        .orElseThrow()
                        .dueAt()))
                .isEqualTo(clock(number).dueAt());
        int lines = clock(number).events().size();
        settle();
        assertThat(clock(number).events()).hasSize(lines);
        office.server.work(em -> office.server
                .bean(CalendarLoader.class)
                .load("indonesia.yaml", Office.text("calendars/indonesia.yaml")));
    }

    private List<AppliedDays.Changed> changed() {
        return office.server.inTransaction(
                () -> office.server.bean(ClockRecalculation.class).changed());
    }

    private void settle() {
        for (var agency : changed()) {
            office.server.inTransaction(
                    () -> office.server.bean(ClockRecalculation.class).recalculate(agency.agencyId(), 0));
            office.server.inTransaction(() -> {
                office.server.bean(ClockRecalculation.class).settle(agency);
                return 0;
            });
        }
    }
}
