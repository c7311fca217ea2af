package id.onestop.licensing.ejb.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.ejb.identity.StaffNames;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an auditor finds of the readings. */
abstract class AuditRecords {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 12, 7);

    private final Engine engine;
    private Office office;
    private String number;

    AuditRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeEach
    void somebodyReads() {
        office = Office.on(engine);
        office.server.setClock(MONDAY_0900);
        number = "MTR-2026-9%05d".formatted(System.identityHashCode(this) % 100_000);
    }

    private void read(Caller who, String action, String subject, @Nullable String detail) {
        office.server.run(who, AuditTrail.class, it -> it.read(who, action, subject, detail));
    }

    private AuditList list(Caller by, AuditFilter filter, @Nullable Long after, int most) {
        return office.server.call(by, AuditService.class, it -> it.list(filter, after, most));
    }

    private List<AuditRow> of(AuditFilter filter) {
        return list(office.auditor, filter, null, 100).rows();
    }

    private AuditFilter about(String file) {
        return new AuditFilter(null, file, null, null, null);
    }

    @Test
    void aReadingIsFoundByPersonFileActionAndDay() {
        read(office.rangga, "FILE_OPENED", number, null);
        read(office.laras, "DOCUMENT_OPENED", number, "document 12, page 3");
        office.server.pass(Duration.ofDays(1));
        read(office.rangga, "DRAFT_OPENED", number, null);
        long rangga = office.rangga.accountId();

        assertThat(of(about(number)))
                .extracting(AuditRow::action)
                .containsExactly("DRAFT_OPENED", "DOCUMENT_OPENED", "FILE_OPENED");
        assertThat(of(new AuditFilter(rangga, number, null, null, null)))
                .extracting(AuditRow::action, AuditRow::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("DRAFT_OPENED", "Rangga Saputra"),
                        org.assertj.core.groups.Tuple.tuple("FILE_OPENED", "Rangga Saputra"));
        assertThat(of(new AuditFilter(null, number, "DOCUMENT_OPENED", null, null)))
                .singleElement()
                .satisfies(row -> assertThat(row.detail()).isEqualTo("document 12, page 3"));
        assertThat(of(new AuditFilter(null, number, null, MONDAY, MONDAY))).hasSize(2);
        assertThat(of(new AuditFilter(null, number, null, MONDAY.plusDays(1), null)))
                .hasSize(1);
    }

    @Test
    void aFileIsFoundOnTheListsThatShowedIt() {
        office.server.run(
                office.rangga,
                AuditTrail.class,
                it -> it.listed(office.rangga, "worklist", List.of("MTR-2026-000001", number)));

        assertThat(of(about(number))).singleElement().satisfies(row -> {
            assertThat(row.action()).isEqualTo(AuditActions.LIST_OPENED);
            assertThat(row.subject()).isEqualTo("worklist");
        });
    }

    @Test
    void theReadingOfTheTrailIsOnTheTrail() {
        list(office.auditor, about(number), null, 10);

        var own = of(new AuditFilter(office.auditor.accountId(), null, AuditActions.AUDIT_OPENED, null, null));
        assertThat(own).anySatisfy(row -> {
            assertThat(row.detail()).isEqualTo("number=" + number);
            assertThat(row.subject()).isEqualTo("audit");
        });
    }

    @Test
    void thePagesGoThroughEverythingOnceNewestFirst() {
        for (int at = 0; at < 7; at++) {
            read(office.rangga, "FILE_OPENED", number, Integer.toString(at));
            // two at one moment have an order too
            office.server.pass(Duration.ofSeconds(at % 2));
        }
        var walked = new ArrayList<String>();
        Long after = null;
        do {
            var page = list(office.auditor, about(number), after, 3);
            page.rows().forEach(row -> walked.add(row.detail()));
            after = page.next();
        } while (after != null);

        assertThat(walked).hasSize(7).doesNotHaveDuplicates().startsWith("6").endsWith("0");
    }

    @Test
    void anotherAgencySeesNothingOfIt() {
        read(office.rangga, "FILE_OPENED", number, null);
        var entry = of(about(number)).get(0);

        read(office.stranger, "FILE_OPENED", number, "elsewhere");

        assertThat(of(about(number))).extracting(AuditRow::id).containsExactly(entry.id());
    }

    @Test
    void whatCannotBeSoughtIsSaid() {
        faulty(new AuditFilter(null, "x' or 1=1", null, null, null), "number AUDIT_NUMBER");
        faulty(new AuditFilter(null, null, "NONE", null, null), "action CHOICE_EXPECTED");
        faulty(new AuditFilter(null, null, null, MONDAY, MONDAY.minusDays(1)), "until AUDIT_PERIOD");
        faulty(new AuditFilter(null, null, null, LocalDate.of(-5, 1, 1), null), "from DATE_EXPECTED");
        assertThatThrownBy(() -> list(office.auditor, AuditFilter.ALL, 1L, 10)).isInstanceOf(Invalid.class);
    }

    private void faulty(AuditFilter filter, String fault) {
        assertThatThrownBy(() -> of(filter))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactly(fault));
    }

    @Test
    void onlyPeopleOfTheAgencyCanBeNamed() {
        assertThat(office.server.call(office.auditor, AuditService.class, AuditService::people))
                .extracting(StaffNames.Named::id)
                .contains(office.rangga.accountId(), office.laras.accountId())
                .doesNotContain(office.stranger.accountId());
    }
}
