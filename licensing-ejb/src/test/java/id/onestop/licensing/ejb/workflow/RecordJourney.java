package id.onestop.licensing.ejb.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Words;
import id.onestop.licensing.domain.workflow.StepOffer;
import id.onestop.licensing.domain.workflow.WorkItem;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.licence.DraftLetters;
import id.onestop.licensing.ejb.licence.PaperSheets;
import id.onestop.licensing.ejb.notification.OutboxClaims;
import id.onestop.licensing.ejb.notification.SentNotice;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.WorkFilter.Cursor;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Record chain, outbox, worklist and search. */
abstract class RecordJourney extends FileJourney {

    RecordJourney(Engine engine) {
        super(engine);
    }

    @Test
    void theChainIsWholeAndAChangedEntryIsFoundByItsPosition() {
        office.server.setClock(Instant.parse("2026-12-07T02:00:00.999999999Z"));
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        assertThat(verified().whole()).isTrue();
        var entries = office.server.call(office.auditor, IntegrityService.class, it -> it.about(number));
        var changed = entries.get(1);

        change(changed.position(), "actor", changed.actor(), "account:999");
        change(changed.position(), "facts", changed.facts(), changed.facts() + "x=y\n");
        change(changed.position(), "subject", changed.subject(), "MTR-2026-999999");
        change(changed.position(), "hash", changed.hash(), "0".repeat(64));

        assertThat(verified().whole()).isTrue();
    }

    @Test
    void whoeverIsOnRecordIsKnownByName() {
        var number = office.submitted(sekar);
        office.pass(office.rangga, number);
        var known = office.server.call(office.auditor, IntegrityService.class, it -> it.references(number));

        var chain = office.server.call(office.auditor, IntegrityService.class, it -> it.about(number));
        assertThat(chain)
                .allSatisfy(row -> assertThat(row.actor().equals("system") || known.containsKey(row.actor()))
                        .as(row.actor())
                        .isTrue());
        assertThat(known.get("account:" + office.rangga.accountId()).id()).isEqualTo(office.rangga.displayName());
        assertThat(known.get("account:" + sekar.accountId()).id()).contains("Sekar");
    }

    private void change(long position, String column, String was, String is) {
        write(position, column, is);
        try {
            assertThat(verified().brokenAt()).isEqualTo(position);
        } finally {
            write(position, column, was);
        }
    }

    private void write(long position, String column, String value) {
        office.server.tamper(
                "update chain_entry set " + column + " = ? where agency_id = ? and position = ?",
                value,
                office.agency,
                position);
    }

    @Test
    void aCutTailOfTheChainIsNoticed() {
        office.submitted(sekar);
        long length = verified().entries();
        office.server.work(
                em -> em.createNativeQuery("update chain_head set position = position + 1 where agency_id = ?1")
                        .setParameter(1, office.agency)
                        .executeUpdate());
        try {
            assertThat(verified().brokenAt()).isEqualTo(length + 1);
        } finally {
            office.server.work(
                    em -> em.createNativeQuery("update chain_head set position = position - 1 where agency_id = ?1")
                            .setParameter(1, office.agency)
                            .executeUpdate());
        }
    }

    @Test
    void whatAnOfficialOpensIsOnRecord() {
        var number = office.submitted(sekar);
        long document = office.server.work(em -> em.createQuery(
                        "select d.id from Document d where d.applicationId ="
                                + " (select a.id from LicenceApplication a where a.number = :number)",
                        Long.class)
                .setParameter("number", number)
                .getSingleResult());

        office.server.call(office.rangga, DocumentService.class, it -> it.open(document, 1));
        office.server.call(sekar, DocumentService.class, it -> it.open(document, null));
        office.server.call(office.rangga, ProgressService.class, it -> it.openFile(number));
        office.server.call(office.rangga, DraftLetters.class, it -> it.draft(number));
        office.server.call(office.rangga, PaperSheets.class, it -> it.receipt(number));
        office.server.call(sekar, PaperSheets.class, it -> it.receipt(number));

        var who = "account:" + office.rangga.accountId() + " ";
        assertThat(audited(number))
                .containsExactly(
                        who + "DOCUMENT_OPENED", who + "PROGRESS_OPENED", who + "DRAFT_OPENED", who + "RECEIPT_OPENED");
    }

    @Test
    void aReceiptListsDataRequirementsAndDeclarationsInBothLanguages() {
        var number = office.submitted(sekar);

        var lines = office.server
                .call(sekar, PaperSheets.class, it -> it.receipt(number))
                .handedIn();

        assertThat(lines)
                .extracting(Words::id)
                .startsWith("Data diri", "Registrasi dan kompetensi (STR)", "Tempat praktik")
                .contains(
                        "Akun MPPD (diperiksa ke register)",
                        "Surat keterangan tempat praktik, untuk Praktik Sekar, 1 berkas")
                .endsWith("Pernyataan kebenaran data dan berkas");
        assertThat(lines)
                .extracting(Words::en)
                .contains(
                        "MPPD account (checked in the register)",
                        "Statement of the place of practice, for Praktik Sekar, 1 file");
    }

    @Test
    void aListWithNamesIsOnRecordWithItsNumbers() {
        var number = office.submitted(sekar);

        office.server.call(
                office.rangga,
                WorklistService.class,
                it -> it.page(new WorkFilter(WorkTab.UNCLAIMED, null, Set.of(), WorkSort.OFFERED_LAST, null, 20)));

        var noted = office.server.work(em -> em.createQuery(
                        "select e.detail from AuditEntry e where e.subject = 'worklist' and e.actor = :reader"
                                + " order by e.id desc",
                        String.class)
                .setParameter("reader", "account:" + office.rangga.accountId())
                .setMaxResults(1)
                .getResultList());
        assertThat(noted)
                .singleElement()
                .satisfies(numbers -> assertThat(numbers.split(" ")).contains(number));
    }

    private List<String> audited(String number) {
        return office.server.work(em -> em.createQuery(
                        "select concat(e.actor, ' ', e.action) from AuditEntry e where e.subject = :number order by"
                                + " e.id",
                        String.class)
                .setParameter("number", number)
                .getResultList());
    }

    @Test
    void whoTracksAFileSeesWhichMessagesWentToItsHolder() {
        var number = office.submitted(sekar);
        var born = office.server.work(em -> em.createQuery(
                        "select a.birthDate from LicenceApplication a where a.number = :number", LocalDate.class)
                .setParameter("number", number)
                .getSingleResult());

        assertThat(messages(number, born)).extracting(SentNotice::template).containsExactly("application-submitted");
        refused(() -> messages(number, born.plusDays(1)), NotFound.class, "TRACKING_NOT_FOUND");
    }

    private List<SentNotice> messages(String number, LocalDate birthDate) {
        return office.server.inTransaction(
                () -> office.server.bean(ProgressService.class).trackMessages(number, birthDate));
    }

    @Test
    void messagesAreLeasedOnceAndComeBackAfterAFailure() {
        var number = office.submitted(sekar);
        // the database rounds a moment to microseconds, perhaps upwards
        office.server.pass(Duration.ofMillis(1));
        var claimed = drain();
        assertThat(claimed)
                .filteredOn(message -> message.payload().containsValue(number))
                .hasSize(1);
        var mine = claimed.stream()
                .filter(message -> message.payload().containsValue(number))
                .findFirst()
                .orElseThrow();
        assertThat(mine.payload())
                .containsEntry("template", "application-submitted")
                .containsEntry("account", Long.toString(sekar.accountId()))
                .containsEntry("fee", "Tidak dikenakan retribusi.")
                .hasEntrySatisfying("handedIn", list -> assertThat(list).startsWith("- Akun MPPD\n- "))
                .hasEntrySatisfying(
                        "promise", words -> assertThat(words).startsWith("Paling lambat 3 (tiga) hari kerja"))
                .hasEntrySatisfying("promiseEn", words -> assertThat(words).startsWith("3 working days"));
        assertThat(drain()).isEmpty();

        settle(mine.id(), "refused");
        assertThat(drain()).isEmpty();
        office.server.pass(Duration.ofSeconds(121));
        assertThat(drain()).extracting(OutboxClaims.Claimed::id).contains(mine.id());
        settle(mine.id(), null);
        office.server.pass(Duration.ofHours(2));
        assertThat(drain()).extracting(OutboxClaims.Claimed::id).doesNotContain(mine.id());
    }

    private List<OutboxClaims.Claimed> drain() {
        var all = new ArrayList<OutboxClaims.Claimed>();
        for (var batch = batch(); !batch.isEmpty(); batch = batch()) {
            all.addAll(batch);
        }
        return all;
    }

    private List<OutboxClaims.Claimed> batch() {
        return office.server.inTransaction(
                () -> office.server.bean(OutboxClaims.class).claim(7));
    }

    private void settle(long id, @Nullable String failure) {
        office.server.inTransaction(() -> {
            office.server.bean(OutboxClaims.class).settle(id, failure);
            return 0;
        });
    }

    @Test
    void aWorklistOfManyEquallyUrgentFilesHasNeitherGapNorDouble() {
        var application = office.application(office.submitted(sekar));
        long post = office.rangga.posts().iterator().next();
        var all = office.server.work(em -> {
            var made = new HashSet<Long>();
            for (int i = 0; i < 120; i++) {
                var due = office.server.now().plusNanos(i % 3 == 0 ? 1_000_000 : 0);
                var item = WorkItem.offer(
                        application, new StepOffer("periksa", "PAGING", true, post, false, due), office.server.now());
                em.persist(item);
                made.add(item.id());
            }
            return made;
        });
        for (var sort : WorkSort.values()) {
            var seen = new ArrayList<Long>();
            Cursor after = null;
            do {
                var filter = new WorkFilter(WorkTab.UNCLAIMED, null, Set.of("PAGING"), sort, after, 17);
                var page = office.server.call(office.rangga, WorklistService.class, it -> it.page(filter));
                page.lines().forEach(line -> seen.add(line.row().id()));
                after = Cursor.parse(page.next());
            } while (after != null);

            assertThat(seen).as(sort.name()).doesNotHaveDuplicates().hasSize(120);
            assertThat(new HashSet<>(seen)).isEqualTo(all);
        }
        office.server.work(em -> em.createQuery("delete from WorkItem w where w.stepKind = 'PAGING'")
                .executeUpdate());
    }

    @Test
    void filesAreFoundByNumberNameAndWholeIdentityNumber() {
        var person = office.applicant("1872014501908888");
        var number = office.submitted(person);

        assertThat(found(number.toLowerCase(Locale.ROOT))).containsExactly(number);
        assertThat(found("ayuningtyas")).contains(number);
        assertThat(found("1872014501908888")).containsExactly(number);
        assertThat(found("187201450190888")).isEmpty();
        assertThat(found("187201********88")).isEmpty();
        assertThat(found("%%%")).isEmpty();
        assertThat(file(office.rangga, number).maskedNik()).contains("*").doesNotContain("1872014501908888");
    }
}
