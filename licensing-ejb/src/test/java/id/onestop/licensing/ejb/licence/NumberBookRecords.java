package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.agency.NumberParts;
import id.onestop.licensing.domain.licence.NumberGap;
import id.onestop.licensing.domain.shared.Actor;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.ChangeRow;
import id.onestop.licensing.ejb.licence.NumberBookService.Cause;
import id.onestop.licensing.ejb.licence.NumberBookView.Format;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An administrator keeps the number books; numbers go on without gap and double. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class NumberBookRecords {

    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);
    private static final String PURPOSE = "dokter-spesialis-mandiri/LICENCE";
    private static final String BOOK = "perizinan";

    private final Engine engine;
    private Office office;
    private Caller intan;

    NumberBookRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("books"));
        office.server.observe(AgencyDirectory.class);
        intan = office.auditor;
    }

    @AfterEach
    void forget() {
        for (String rows : List.of("NumberEntry", "NumberBookYear", "AgencyChange")) {
            office.server.work(em -> em.createQuery("delete from " + rows).executeUpdate());
        }
        office.server.work(em ->
                em.createNativeQuery("update number_book set formats = ''").executeUpdate());
    }

    @AfterAll
    void close() {
        office.close();
    }

    private NumberBookView book() {
        return office.server.call(intan, NumberBookAdministration.class, it -> it.find(BOOK));
    }

    private Format format() {
        return book().formats().stream()
                .filter(one -> one.purpose().equals(PURPOSE))
                .findFirst()
                .orElseThrow();
    }

    private void change(String pattern) {
        var command = new ChangeNumberBook(BOOK, book().version(), true, Map.of(PURPOSE, pattern));
        office.server.run(intan, NumberBookAdministration.class, it -> it.change(command));
    }

    private ReservedNumber reserve(String application) {
        return office.server.call(
                office.bagas,
                NumberBookService.class,
                it -> it.reserve(new ReserveNumber(
                        office.agency,
                        BOOK,
                        PURPOSE,
                        "500/{seq:000}/{ordinal}/{year}",
                        application,
                        MONDAY,
                        new NumberParts(null, null, 1, null),
                        office.server.now())));
    }

    private void settle(ReservedNumber number) {
        office.server.run(
                office.bagas, NumberBookService.class, it -> it.confirm(number.entryId(), null, office.server.now()));
    }

    private List<ChangeRow> history() {
        return office.server.call(intan, NumberBookAdministration.class, it -> it.history(null, 10));
    }

    private Map<String, String> preview(ChangeNumberBook command) {
        return office.server.call(intan, NumberBookAdministration.class, it -> it.preview(command));
    }

    private List<NumberGap> gaps() {
        return office.server.work(em -> office.server
                .bean(NumberBookQueries.class)
                .gaps(
                        office.server
                                .bean(NumberBookRepository.class)
                                .find(office.agency, BOOK)
                                .orElseThrow()
                                .id(),
                        2026));
    }

    @Test
    void a_format_is_for_the_next_numbers_and_the_sequence_goes_on() {
        var before = reserve("MTR-2026-000001");
        settle(before);
        change("SIP.{seq:0000}/{ordinal}/DPMPTSP/{year}");

        assertThat(format().own()).isTrue();
        assertThat(format().next()).isEqualTo("SIP.0002/1/DPMPTSP/2026");
        var after = reserve("MTR-2026-000002");
        settle(after);
        assertThat(before.number()).isEqualTo("500/001/1/2026");
        assertThat(after.number()).isEqualTo("SIP.0002/1/DPMPTSP/2026");
        change("");
        assertThat(format().own()).isFalse();
        settle(reserve("MTR-2026-000003"));
        assertThat(gaps()).isEmpty();
        assertThat(history())
                .extracting(ChangeRow::written)
                .containsExactly("", "SIP.{seq:0000}/{ordinal}/DPMPTSP/{year}");
    }

    @Test
    void a_preview_tells_the_next_number_and_changes_nothing() {
        var command = new ChangeNumberBook(BOOK, 0, true, Map.of(PURPOSE, "X/{seq}/{year}"));
        assertThat(preview(command)).containsEntry(PURPOSE, "X/1/2026");
        assertThat(format().own()).isFalse();
    }

    @Test
    void a_format_that_would_number_twice_or_not_at_all_is_refused() {
        for (String wrong : List.of("SIP/{seq}", "SIP/{year}", "SIP/{seq}{year}", "SIP/{seq}/{sipCode}/{year}")) {
            assertThatThrownBy(() -> change(wrong)).as(wrong).isInstanceOf(Invalid.class);
        }
        assertThatThrownBy(() -> office.server.run(
                        intan,
                        NumberBookAdministration.class,
                        it -> it.preview(new ChangeNumberBook(BOOK, 0, true, Map.of("other/LICENCE", "{seq}/{year}")))))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void a_year_takes_over_from_the_book_on_paper_and_has_no_gap() {
        office.server.run(intan, NumberBookAdministration.class, it -> it.takeOver(BOOK, 311L));
        assertThat(book().first()).isEqualTo(312);
        var number = reserve("MTR-2026-000001");
        settle(number);
        assertThat(number.number()).isEqualTo("500/312/1/2026");
        assertThat(gaps()).isEmpty();
    }

    @Test
    void a_live_sequence_is_never_set() {
        settle(reserve("MTR-2026-000001"));
        assertThat(book().started()).isTrue();
        for (long last : List.of(1L, 500L)) {
            assertThatThrownBy(() ->
                            office.server.run(intan, NumberBookAdministration.class, it -> it.takeOver(BOOK, last)))
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refused -> assertThat(refused.code()).isEqualTo("NUMBER_SEQUENCE_LIVE"));
        }
        var never = new ChangeNumberBook(BOOK, book().version(), false, Map.of());
        assertThatThrownBy(() -> office.server.run(intan, NumberBookAdministration.class, it -> it.change(never)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.code()).isEqualTo("NUMBER_BOOK_LIVE"));
    }

    @Test
    void numbers_that_were_given_up_are_listed_with_their_reason_page_by_page() {
        for (int at = 1; at <= 3; at++) {
            String application = "MTR-2026-00000" + at;
            reserve(application);
            office.server.run(
                    office.bagas,
                    NumberBookService.class,
                    it -> it.voidWaiting(
                            office.agency,
                            BOOK,
                            application,
                            new Cause("Ditarik " + application, Actor.SYSTEM, office.server.now())));
        }
        var first = office.server.call(intan, NumberBookAdministration.class, it -> it.voided(BOOK, null, 2));
        assertThat(first)
                .extracting(VoidedNumber::reason)
                .containsExactly("Ditarik MTR-2026-000003", "Ditarik MTR-2026-000002", "Ditarik MTR-2026-000001");
        var second = office.server.call(
                intan,
                NumberBookAdministration.class,
                it -> it.voided(BOOK, first.get(1).id(), 2));
        assertThat(second).extracting(VoidedNumber::applicationNumber).containsExactly("MTR-2026-000001");
    }

    @Test
    void of_two_administrators_the_second_is_told_and_another_agency_has_no_such_book() {
        var late = new ChangeNumberBook(BOOK, book().version(), true, Map.of(PURPOSE, "A/{seq}/{year}"));
        change("B/{seq}/{year}");
        assertThatThrownBy(() -> office.server.run(office.laras, NumberBookAdministration.class, it -> it.change(late)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(
                        () -> office.server.call(office.stranger, NumberBookAdministration.class, it -> it.find(BOOK)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_new_book_shows_its_first_numbers_meets_no_other_and_gives_them_out() {
        var typed = new OpenNumberBook("uji", "Buku uji", "Test book", true, "UJI/{seq:000}/{year}", 41L);
        List<String> first = office.server.call(intan, NumberBookOpening.class, it -> it.preview(typed));
        assertThat(first).containsExactly("UJI/042/2026", "UJI/043/2026", "UJI/044/2026");
        office.server.run(intan, NumberBookOpening.class, it -> it.open(typed));

        var opened = office.server.call(intan, NumberBookAdministration.class, it -> it.find("uji"));
        assertThat(opened.name().en()).isEqualTo("Test book");
        assertThat(opened.next()).isEqualTo("UJI/042/2026");
        assertThat(opened.first()).isEqualTo(42);
        var number = office.server.call(
                office.bagas,
                NumberBookService.class,
                it -> it.reserve(new ReserveNumber(
                        office.agency,
                        "uji",
                        "apa-saja/LICENCE",
                        "500/{seq:000}/{year}",
                        "MTR-2026-000009",
                        MONDAY,
                        new NumberParts(null, null, 1, null),
                        office.server.now())));
        assertThat(number.number()).isEqualTo("UJI/042/2026");
        assertThatThrownBy(() -> office.server.run(
                        intan,
                        NumberBookOpening.class,
                        it -> it.open(new OpenNumberBook("uji", "", "Lain", true, "UJI/{seq}/{year}", -1L))))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(one -> one.field() + " " + one.code())
                                .contains(
                                        "code NUMBER_BOOK_KNOWN",
                                        "nameId REQUIRED",
                                        "last NUMBER_LAST_ODD",
                                        "pattern NUMBER_BOOK_ALIKE"));
        // nor does another book come to write so later, however far apart both are now
        assertThatThrownBy(() -> change("UJI/{seq:00000}/{year}"))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactly(PURPOSE + " NUMBER_BOOK_ALIKE"));
    }
}
