package id.onestop.licensing.ejb.licence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.licence.LetterKind;
import id.onestop.licensing.domain.shared.Conflict;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Proposal.State;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.licence.CitingWords.Medium;
import id.onestop.licensing.ejb.notification.ProposeWords;
import id.onestop.licensing.ejb.notification.WordingService;
import id.onestop.licensing.ejb.paper.FreeText;
import id.onestop.licensing.ejb.paper.LetterFacts;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.workflow.Office;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** An agency writes paragraphs of its letters; a second person approves; letters keep what they were prepared with. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class LetterRecords {

    private static final Map<String, String> VALUES = Map.of(
            "holder",
            "dr. Sekar",
            "service",
            "Izin",
            "application",
            "MTR-1",
            "agency",
            "Dinas",
            "city",
            "Metro",
            "phone",
            "0725",
            "email",
            "surel@example.id",
            "place",
            "Klinik");

    private final Engine engine;
    private Office office;
    private Caller intan;

    LetterRecords(Engine engine) {
        this.engine = engine;
    }

    @BeforeAll
    void open() {
        office = new Office(engine.empty("letters"));
        intan = office.auditor;
    }

    @AfterAll
    void close() {
        office.close();
    }

    private LetterView view(Caller by, LetterKind kind) {
        return office.server.call(by, LetterWordingService.class, it -> it.find(kind));
    }

    private long propose(Caller by, ProposeLetter typed) {
        return office.server.call(by, LetterWordingService.class, it -> it.propose(typed));
    }

    private void approve(Caller by, long id) {
        office.server.run(by, LetterWordingService.class, it -> it.approve(id));
    }

    private FreeText at(long agency, LetterKind kind, Instant moment) {
        return office.server.inTransaction(
                () -> office.server.bean(LetterTexts.class).of(kind, new LetterFacts(agency, moment, VALUES)));
    }

    private static void refused(Class<? extends LicensingException> kind, String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        kind, thrown -> assertThat(thrown.code()).isEqualTo(code));
    }

    @Test
    void a_letter_bears_what_was_approved_when_it_was_prepared_and_nothing_later() {
        var kind = LetterKind.REJECTION;
        var prepared = office.server.now();
        office.server.pass(Duration.ofMinutes(1));
        long first = propose(intan, new ProposeLetter(kind, 0, "Salam {holder}.", "", "Hubungi {phone}.", "Ramah"));
        assertThat(at(office.agency, kind, office.server.now())).isEqualTo(FreeText.NONE);
        refused(RuleViolation.class, "WORDING_OWN_PROPOSAL", () -> approve(intan, first));
        refused(NotFound.class, "WORDING_UNKNOWN", () -> approve(office.stranger, first));
        approve(office.bagas, first);
        refused(Conflict.class, "WORDING_DECIDED", () -> approve(office.laras, first));

        var now = office.server.now();
        assertThat(at(office.agency, kind, now)).isEqualTo(new FreeText("Salam dr. Sekar.", "", "Hubungi 0725."));
        assertThat(at(office.agency, kind, prepared)).isEqualTo(FreeText.NONE);
        assertThat(at(office.agency + 1_000, kind, now)).isEqualTo(FreeText.NONE);

        office.server.pass(Duration.ofMinutes(1));
        approve(office.bagas, propose(intan, new ProposeLetter(kind, 1, "", "Hormat kami.", "", "Singkat")));
        assertThat(at(office.agency, kind, now).opening()).isEqualTo("Salam dr. Sekar.");
        assertThat(at(office.agency, kind, office.server.now()).opening()).isEmpty();
        var versions = view(intan, kind).versions();
        assertThat(versions).extracting(LetterVersion::state).containsExactly(State.APPROVED, State.APPROVED);
        assertThat(versions.get(0).before().opening()).isEqualTo("Salam {holder}.");
        assertThat(versions.get(0).decidedByName()).isEqualTo(office.bagas.displayName());
    }

    @Test
    void everything_that_is_wrong_is_told_at_once_at_its_field() {
        assertThatThrownBy(() -> propose(
                        intan, new ProposeLetter(LetterKind.LICENCE, 0, "{nik}", "{ holder }", "x".repeat(401), " ")))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        wrong -> assertThat(wrong.errors())
                                .extracting(one -> one.field() + " " + one.code())
                                .containsExactlyInAnyOrder(
                                        "opening WORDING_PLACE_UNKNOWN",
                                        "closing WORDING_BRACE",
                                        "notes TEXT_LONG",
                                        "reason REQUIRED"));
    }

    @Test
    void nobody_overwrites_what_he_did_not_see_and_a_second_proposal_waits() {
        var kind = LetterKind.LICENCE;
        refused(Conflict.class, "WORDING_MOVED", () -> propose(intan, new ProposeLetter(kind, 3, "A", "", "", "x")));
        refused(
                RuleViolation.class,
                "WORDING_SAME",
                () -> propose(intan, new ProposeLetter(kind, 0, " ", "", "", "x")));
        long open = propose(intan, new ProposeLetter(kind, 0, "Dengan hormat,", "", "", "x"));
        refused(Conflict.class, "WORDING_AWAITED", () -> propose(intan, new ProposeLetter(kind, 0, "B", "", "", "x")));
        office.server.run(office.bagas, LetterWordingService.class, it -> it.refuse(open, "Belum perlu"));
        assertThat(view(intan, kind).versions())
                .singleElement()
                .satisfies(one -> assertThat(one.decisionReason()).isEqualTo("Belum perlu"));
    }

    @Test
    void words_that_cite_a_regulation_are_found_while_they_hold() {
        var kind = LetterKind.RECEIPT;
        long letter = propose(intan, new ProposeLetter(kind, 0, "", "", "UU Nomor 99 Tahun 2019 Pasal 7", "x"));
        assertThat(citing("UU:99:2019:")).isEmpty();
        approve(office.bagas, letter);
        long message = message();
        office.server.run(office.bagas, WordingService.class, it -> it.approve(message));
        office.server.pass(Duration.ofMinutes(1));
        assertThat(citing("UU:99:2019:"))
                .containsExactlyInAnyOrder(
                        new CitingWords(Medium.MESSAGE, "application-accepted", List.of("")),
                        new CitingWords(Medium.LETTER, "receipt", List.of("7")));
        assertThat(citing("UU:98:2019:")).isEmpty();
        approve(office.bagas, propose(intan, new ProposeLetter(kind, 1, "", "", "", "x")));
        office.server.pass(Duration.ofMinutes(1));
        assertThat(citing("UU:99:2019:")).extracting(CitingWords::medium).containsExactly(Medium.MESSAGE);
    }

    private List<CitingWords> citing(String citation) {
        return office.server.call(intan, CitingWordsService.class, it -> it.citing(citation));
    }

    private long message() {
        return office.server.call(
                intan,
                WordingService.class,
                it -> it.propose(
                        new ProposeWords("application-accepted", 0, "Diterima menurut UU 99/2019", "", "", "", "x")));
    }

    @Test
    void a_receipt_says_what_happens_next_until_the_agency_says_otherwise() {
        var now = office.server.now();
        assertThat(at(office.agency, LetterKind.RECEIPT, now).closing()).startsWith("Petugas memeriksa");
        var sample = office.server.call(
                intan,
                LetterWordingService.class,
                it -> it.preview(new ProposeLetter(LetterKind.RECEIPT, 0, "", "Kami kabari lewat {email}.", "", "")));
        assertThat(sample.words().closing()).isEqualTo("Kami kabari lewat {email}.");
        assertThat(sample.titleLines()).isNotEmpty();
    }
}
