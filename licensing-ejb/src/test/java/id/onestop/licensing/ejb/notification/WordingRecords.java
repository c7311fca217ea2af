package id.onestop.licensing.ejb.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Forbidden;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.integrity.ChainRow;
import id.onestop.licensing.ejb.integrity.IntegrityService;
import id.onestop.licensing.ejb.notification.OutboxHandler.DeliveryFailed;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An agency writes messages in words of its own; a second person approves them; then they are sent. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WordingRecords {

    private static final String SERVICE = "dokter-spesialis-mandiri";

    private final Engine engine;
    private final List<Mail> sent = new ArrayList<>();
    private Office office;
    private Caller intan;
    private Caller bagas;

    WordingRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("wording"));
        office.server.set(Setting.PUBLIC_ADDRESS, "https://izin.example.id");
        intan = office.auditor;
        bagas = office.bagas;
        var words = office.server.bean(AgencyWords.class);
        office.server.bind(AgencyWords.class, new AgencyWords() {
            @Override
            public MessageWords holding(long agencyId, String kind) {
                return office.server.inTransaction(() -> words.holding(agencyId, kind));
            }
        });
        office.server.bind(Mailer.class, sent::add);
    }

    @AfterAll
    void close() {
        office.close();
    }

    private WordingView view(Caller by, String kind) {
        return office.server.call(by, WordingService.class, it -> it.find(kind));
    }

    /** The words of now with another Indonesian body. */
    private ProposeWords with(String kind, String bodyId) {
        var now = view(intan, kind);
        var words = now.holding();
        return new ProposeWords(
                kind, now.number(), words.subjectId(), bodyId, words.subjectEn(), words.bodyEn(), "Lebih ramah");
    }

    private long propose(Caller by, ProposeWords typed) {
        return office.server.call(by, WordingService.class, it -> it.propose(typed));
    }

    private void approve(Caller by, long id) {
        office.server.run(by, WordingService.class, it -> it.approve(id));
    }

    private void refuse(Caller by, long id, String why) {
        office.server.run(by, WordingService.class, it -> it.refuse(id, why));
    }

    private static void refused(Class<? extends LicensingException> kind, String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        kind, thrown -> assertThat(thrown.code()).isEqualTo(code));
    }

    private static void faulty(String field, String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        thrown -> assertThat(thrown.errors()).anySatisfy(error -> {
                            assertThat(error.field()).isEqualTo(field);
                            assertThat(error.code()).isEqualTo(code);
                        }));
    }

    /** What the relay sends now about a number. */
    private List<Mail> mails(String number) {
        sent.clear();
        office.server.pass(Duration.ofMillis(1));
        var claimed = office.server.inTransaction(
                () -> office.server.bean(OutboxClaims.class).claim(1_000));
        for (var message : claimed) {
            if (number.equals(message.payload().get("number"))) {
                try {
                    office.server
                            .bean(MailHandler.class)
                            .deliver(message.eventId(), message.agencyId(), message.payload());
                } catch (DeliveryFailed failed) {
                    throw new AssertionError(failed);
                }
            }
        }
        return List.copyOf(sent);
    }

    @Test
    void a_sent_message_has_the_agencys_words_once_a_second_person_approved_them_and_not_before() {
        long proposal = propose(
                intan,
                with(
                        "application-submitted",
                        "Salam {name},\r\n\r\nBerkas {number} kami terima.\r\n{handedIn}\r\nJanji: {promise}. Biaya: {fee}."));
        assertThat(mails(office.submitted(office.applicant(), SERVICE)))
                .singleElement()
                .satisfies(mail -> assertThat(mail.body()).startsWith("Yth. "));

        refused(RuleViolation.class, "WORDING_OWN_PROPOSAL", () -> approve(intan, proposal));
        approve(bagas, proposal);

        var number = office.submitted(office.applicant(), SERVICE);
        assertThat(mails(number)).singleElement().satisfies(mail -> {
            assertThat(mail.body())
                    .startsWith("Salam ")
                    .contains("\n\nBerkas " + number + " kami terima.\n")
                    .contains("dikirim otomatis")
                    .doesNotContain("\r");
            assertThat(mail.subject()).isEqualTo("Permohonan " + number + " telah diterima");
            assertThat(mail.picture()).isNotNull();
        });
        var elsewhere = office.server.bean(AgencyWords.class).holding(office.agency + 1_000, "application-submitted");
        assertThat(elsewhere).as("another agency keeps the product's words").isEqualTo(MessageWords.PRODUCT);
    }

    @Test
    void another_agencys_administrator_neither_sees_nor_decides_and_the_history_tells_who_did() {
        var kind = "application-accepted";
        long proposal = propose(intan, with(kind, "Berkas {number} lengkap."));
        refused(NotFound.class, "WORDING_UNKNOWN", () -> approve(office.stranger, proposal));
        refused(NotFound.class, "WORDING_UNKNOWN", () -> refuse(office.stranger, proposal, "Bukan urusan saya"));
        assertThat(view(office.stranger, kind).versions()).isEmpty();
        assertThat(office.server.call(office.stranger, WordingService.class, WordingService::open))
                .isEmpty();
        assertThat(office.server.call(bagas, WordingService.class, WordingService::open))
                .anySatisfy(one -> {
                    assertThat(one.id()).isEqualTo(proposal);
                    assertThat(one.decidable()).isTrue();
                });
        assertThat(office.server.call(intan, WordingService.class, WordingService::open))
                .filteredOn(one -> one.id() == proposal)
                .allSatisfy(one -> assertThat(one.decidable()).isFalse());

        approve(bagas, proposal);
        refused(Conflict.class, "WORDING_DECIDED", () -> refuse(office.laras, proposal, "terlambat"));
        var kept = view(intan, kind).versions().get(0);
        assertThat(kept.state()).isEqualTo(State.APPROVED);
        assertThat(kept.proposedByName()).isEqualTo(intan.displayName());
        assertThat(kept.decidedByName()).isEqualTo(bagas.displayName());
        assertThat(kept.before().bodyId()).isEqualTo(view(intan, kind).product().bodyId());
        assertThat(kept.after().bodyId()).isEqualTo("Berkas {number} lengkap.");
        assertThat(rows(intan)).contains(kind);
        assertThat(rows(office.stranger)).isEmpty();
        assertThat(operations(kind)).containsExactly("WORDING_PROPOSED", "WORDING_APPROVED");
    }

    private Set<String> rows(Caller by) {
        return office.server.call(by, WordingService.class, WordingService::list).stream()
                .filter(WordingRow::own)
                .map(WordingRow::kind)
                .collect(Collectors.toSet());
    }

    private List<String> operations(String kind) {
        return office.server.call(bagas, IntegrityService.class, it -> it.about("message:" + kind)).stream()
                .map(ChainRow::operation)
                .toList();
    }

    @Test
    void refused_words_are_never_sent_and_the_reason_is_kept() {
        var kind = "licence-issued";
        long proposal = propose(intan, with(kind, "Izin {licence} untuk {number} terbit."));
        refused(Conflict.class, "WORDING_AWAITED", () -> propose(office.laras, with(kind, "{licence} {number}")));
        faulty("reason", "REQUIRED", () -> refuse(bagas, proposal, " "));
        refuse(bagas, proposal, "Terlalu singkat");
        assertThat(view(intan, kind).number()).isZero();
        assertThat(view(intan, kind).versions())
                .singleElement()
                .satisfies(one -> assertThat(one.decisionReason()).isEqualTo("Terlalu singkat"));
        assertThat(operations(kind)).containsExactly("WORDING_PROPOSED", "WORDING_REFUSED");
    }

    @Test
    void who_only_configures_takes_back_what_is_his_and_refuses_nobody_elses() {
        var kind = "licence-ready";
        var writer = new Caller(
                office.rangga.accountId(),
                Caller.Kind.STAFF,
                office.agency,
                office.rangga.displayName(),
                Set.of(Permission.CONFIGURE),
                Set.of());
        long others = propose(intan, with(kind, "Ambillah izin {licence} untuk {number}."));
        refused(Forbidden.class, "WORDING_NOT_YOURS", () -> refuse(writer, others, "Tidak suka"));
        refuse(intan, others, "Saya tarik");
        long own = propose(writer, with(kind, "Ambillah izin {licence} untuk {number}."));
        refuse(writer, own, "Saya tarik");
        assertThat(view(writer, kind).awaiting()).isFalse();
    }

    @Test
    void words_follow_the_product_again_when_they_are_emptied_and_nobody_overwrites_what_he_did_not_see() {
        var kind = "application-rejected";
        var stale = with(kind, "Putusan atas {number} ada.");
        approve(bagas, propose(intan, stale));
        refused(Conflict.class, "WORDING_MOVED", () -> propose(office.laras, stale));
        refused(
                RuleViolation.class,
                "WORDING_SAME",
                () -> propose(office.laras, with(kind, "  Putusan atas {number} ada. ")));
        approve(bagas, propose(intan, with(kind, "")));

        var now = view(intan, kind);
        assertThat(now.holding()).isEqualTo(now.product());
        assertThat(now.number()).isEqualTo(2);
        assertThat(now.versions().get(0).before().bodyId()).isEqualTo("Putusan atas {number} ada.");
        assertThat(rows(intan)).doesNotContain(kind);
    }

    @Test
    void places_that_are_unknown_missing_or_broken_are_told_at_their_field() {
        var kind = "facility-asked";
        faulty(
                "bodyId",
                "WORDING_PLACE_UNKNOWN",
                () -> propose(intan, with(kind, "{person} {place} {link} {days} {nik}")));
        faulty("bodyId", "WORDING_PLACE_UNKNOWN", () -> propose(intan, with("application-submitted", "{handedInEn}")));
        faulty("bodyId", "WORDING_PLACE_MISSING", () -> propose(intan, with(kind, "{person} {place} {days}")));
        faulty("bodyId", "WORDING_BRACE", () -> propose(intan, with(kind, "{person} {place} {days} { link }")));
        var words = view(intan, kind).holding();
        faulty(
                "subjectId",
                "WORDING_PLACE_UNKNOWN",
                () -> propose(
                        intan,
                        new ProposeWords(
                                kind, 0, "Buka {link}", words.bodyId(), words.subjectEn(), words.bodyEn(), "x")));
        faulty(
                "subjectEn",
                "TEXT_CONTROL",
                () -> propose(
                        intan,
                        new ProposeWords(
                                kind, 0, words.subjectId(), words.bodyId(), "One\nBcc: two", words.bodyEn(), "x")));
        refused(NotFound.class, "WORDING_KIND_UNKNOWN", () -> view(intan, "account-code"));
    }

    @Test
    void the_products_own_words_pass_and_every_preview_is_whole() {
        for (var row : office.server.call(intan, WordingService.class, WordingService::list)) {
            var words = view(office.stranger, row.kind()).product();
            var typed = new ProposeWords(
                    row.kind(), 0, words.subjectId(), words.bodyId(), words.subjectEn(), words.bodyEn(), "");
            var seen = office.server.call(office.stranger, WordingService.class, it -> it.preview(typed));
            assertThat(seen.subjectId() + seen.bodyId() + seen.subjectEn() + seen.bodyEn())
                    .as(row.kind())
                    .doesNotContain("{")
                    .contains("https://izin.example.id");
        }
    }
}
