package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.licence.NumberEvent;
import id.onestop.licensing.domain.licence.NumberGap;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.shared.DomainEvents;
import id.onestop.licensing.ejb.shared.MemoryDatabase;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NumberBookServiceTest {

    private static final Instant AT = Instant.parse("2026-12-29T04:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 29);
    private static final String PATTERN = "{classification}/{seq:0000}/{sipCode}.{ordinal}/{unit}/{year}";
    private static final NumberParts PARTS = new NumberParts("503", "SIP-DS", 1, "DPMPTSP");
    private static final Actor HEAD = new Actor(9L, "Bagas Wirayudha", 3L, "Kepala Dinas");

    private static MemoryDatabase database;
    private static long agencies;

    private final List<DomainEvent> published = Collections.synchronizedList(new ArrayList<>());
    private long agency;

    @BeforeAll
    static void openDatabase() {
        database = MemoryDatabase.open(NumberBookServiceTest.class);
    }

    @AfterAll
    static void closeDatabase() {
        database.close();
    }

    @BeforeEach
    void openBook() {
        agency = ++agencies;
        run(service -> {
            service.open(agency, "SIP", true);
            service.open(agency, "SIP", true);
            return 0;
        });
    }

    private <T> T run(Function<NumberBookService, T> use) {
        return database.run(em -> use.apply(service(em)));
    }

    private NumberBookService service(EntityManager em) {
        var service = new NumberBookService();
        service.books = new NumberBookRepository();
        service.books.em = em;
        service.events = new DomainEvents() {
            @Override
            public void publish(DomainEvent event) {
                published.add(event);
            }
        };
        return service;
    }

    private ReserveNumber request(String application, LocalDate on) {
        return new ReserveNumber(agency, "SIP", PATTERN, application, on, PARTS, AT);
    }

    private ReservedNumber reserve(String application) {
        return run(service -> service.reserve(request(application, TODAY)));
    }

    private List<NumberGap> gaps(int year) {
        return database.run(em -> {
            var queries = new NumberBookQueries();
            queries.em = em;
            long book = service(em).books.find(agency, "SIP").orElseThrow().id();
            return queries.gaps(book, year);
        });
    }

    @Test
    void writesNumbersOneAfterTheOther() {
        assertThat(reserve("MTR-1").number()).isEqualTo("503/0001/SIP-DS.1/DPMPTSP/2026");
        assertThat(reserve("MTR-2").number()).isEqualTo("503/0002/SIP-DS.1/DPMPTSP/2026");
        assertThat(published).hasSize(2).allMatch(NumberEvent.Reserved.class::isInstance);
    }

    @Test
    void givesAnApplicationTheNumberThatWaitsForItEvenInTheNextYear() {
        var first = reserve("MTR-1");

        assertThat(reserve("MTR-1")).isEqualTo(first);
        ReservedNumber nextYear = run(service -> service.reserve(request("MTR-1", TODAY.plusMonths(1))));
        assertThat(nextYear).isEqualTo(first);
        assertThat(published).hasSize(1);
    }

    @Test
    void startsAgainWithTheYear() {
        reserve("MTR-1");

        assertThat(run(service -> service.reserve(request("MTR-2", LocalDate.of(2027, 1, 4))))
                        .number())
                .isEqualTo("503/0001/SIP-DS.1/DPMPTSP/2027");
    }

    @Test
    void leavesNoGapOnceEveryNumberIsConfirmedOrVoided() {
        var first = reserve("MTR-1");
        var second = reserve("MTR-2");
        var third = reserve("MTR-3");
        assertThat(gaps(2026)).hasSize(3).allMatch(gap -> gap.kind() == NumberGap.Kind.OPEN);

        run(service -> {
            service.confirm(first.entryId(), 77L, AT);
            service.voidEntry(second.entryId(), "dikembalikan", HEAD, AT);
            service.confirm(third.entryId(), null, AT);
            return 0;
        });

        assertThat(gaps(2026)).isEmpty();
        assertThat(reserve("MTR-2").value()).isEqualTo(4);
    }

    @Test
    void takesAValueBackWithTheTransaction() {
        assertThatThrownBy(() -> run(service -> {
                    service.reserve(request("MTR-1", TODAY));
                    throw new RuleViolation("SOMETHING_ELSE");
                }))
                .isInstanceOf(RuleViolation.class);

        assertThat(reserve("MTR-2").value()).isEqualTo(1);
    }

    @Test
    void isRefusedForABookThatTheAgencyDoesNotKeep() {
        var unknown = new ReserveNumber(agency, "LAIN", PATTERN, "MTR-1", TODAY, PARTS, AT);

        assertThatThrownBy(() -> run(service -> service.reserve(unknown))).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsABookFreeOfGapsWhileManyWriteAndSomeFail() throws Exception {
        var work = new ArrayList<Callable<Long>>();
        for (int i = 0; i < 120; i++) {
            String application = "MTR-" + i;
            work.add(
                    i % 6 == 5
                            ? () -> broken(application)
                            : () -> reserve(application).value());
        }
        var pool = Executors.newFixedThreadPool(8);

        var values = new ArrayList<Long>();
        for (Future<Long> done : pool.invokeAll(work)) {
            values.add(done.get());
        }
        pool.shutdown();

        assertThat(values.stream().filter(value -> value > 0))
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.rangeClosed(1, 100).boxed().toList());
        assertThat(gaps(2026)).hasSize(100).allMatch(gap -> gap.kind() == NumberGap.Kind.OPEN);
    }

    private long broken(String application) {
        try {
            return run(service -> {
                service.reserve(request(application, TODAY));
                throw new RuleViolation("SOMETHING_ELSE");
            });
        } catch (RuleViolation expected) {
            return -1;
        }
    }
}
