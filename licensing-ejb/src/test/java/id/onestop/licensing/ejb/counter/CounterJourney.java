package id.onestop.licensing.ejb.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.PaperSight;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.catalogue.Channel;
import id.onestop.licensing.domain.counter.CounterVisit.Statement;
import id.onestop.licensing.domain.counter.DeskEnquiry;
import id.onestop.licensing.domain.counter.EnquiryOutcome;
import id.onestop.licensing.domain.counter.IdentityPaper;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.Invalid;
import id.onestop.licensing.domain.shared.LicensingException;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.shared.RuleViolation;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.application.ApplicantService;
import id.onestop.licensing.ejb.application.ApplicationDocuments;
import id.onestop.licensing.ejb.application.AssistedFiles.Wanted;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FileService;
import id.onestop.licensing.ejb.application.PaperSightService;
import id.onestop.licensing.ejb.application.PowerService;
import id.onestop.licensing.ejb.application.PowerView;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.document.DocumentRights;
import id.onestop.licensing.ejb.document.DocumentService;
import id.onestop.licensing.ejb.document.DocumentView;
import id.onestop.licensing.ejb.identity.ActivationService;
import id.onestop.licensing.ejb.identity.ActivationService.ActivateAccount;
import id.onestop.licensing.ejb.identity.AssistedPerson;
import id.onestop.licensing.ejb.identity.CounterPerson;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.SecretSeed;
import id.onestop.licensing.ejb.workflow.Office;
import id.onestop.licensing.ejb.workflow.ProgressService;
import id.onestop.licensing.ejb.workflow.WorkItemService;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** People at the counter, through the real services on a real database; one subclass per database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CounterJourney {

    private static final Instant MONDAY_0900 = Instant.parse("2026-12-07T02:00:00.123456789Z");
    private static final Statement SHOWN = new Statement(IdentityPaper.ID_CARD, true, true);
    private static final Wanted WANTED = new Wanted("dokter-spesialis-mandiri", ApplicationKind.NEW, null);

    private Office office;
    private Caller dewi;
    private int people;

    abstract Database database();

    @BeforeAll
    void openOffice() {
        office = new Office(database());
        dewi = officer(office.agency, "Dewi Kartika", "front-office");
        office.server.bind(DocumentRights.class, office.server.bean(ApplicationDocuments.class));
        office.server.bind(PrincipalRegistration.class, new SeparateRegistration());
    }

    /** Registers in a transaction of its own, as the container has it. */
    private final class SeparateRegistration extends PrincipalRegistration {

        private final PrincipalRegistration real = office.server.bean(PrincipalRegistration.class);

        @Override
        public CounterPerson require(AssistedPerson principal) {
            return office.server.inTransaction(() -> {
                office.server.bean(RowSecurity.class).enter(dewi);
                return real.require(principal);
            });
        }
    }

    @AfterAll
    void closeOffice() {
        office.close();
    }

    @BeforeEach
    void startOnMonday() {
        office.server.setClock(MONDAY_0900);
    }

    @Test
    void whoIsUnknownIsRegisteredWithIdentityAndConsentAndWithoutAPassword() {
        var nik = nik();
        assertThat(lookUp(nik)).isEmpty();

        long visit = begin(person(nik, ""), SHOWN);

        var served = office.server.call(dewi, VisitService.class, it -> it.open(visit));
        assertThat(served.person().dormant()).isTrue();
        assertThat(served.paper()).isEqualTo(IdentityPaper.ID_CARD);
        assertThat(served.consentVersion()).isNotEmpty();
        assertThat(lookUp(nik))
                .get()
                .extracting(found -> found.id())
                .isEqualTo(served.person().id());
        var account = account(served.person().id());
        assertThat(account.passwordHash()).isEmpty();
        assertThat(account.status()).isEqualTo(AccountStatus.PENDING_CONFIRMATION);
        assertThat(operations("account:" + account.id()))
                .containsExactly("PERSON_REGISTERED_AT_COUNTER", "COUNTER_VISIT_BEGUN");
        assertThat(audited("nobody")).contains("PERSON_LOOKED_UP");
        assertThat(audited("account:" + account.id())).contains("PERSON_LOOKED_UP", "VISIT_OPENED");
    }

    @Test
    void nobodyIsServedWithoutIdentityAndConsent() {
        var typed = person(nik(), "");

        refusedFields(
                () -> begin(typed, new Statement(null, true, false)),
                "paper IDENTITY_NOT_SHOWN",
                "consented CONSENT_MISSING");
        refusedFields(
                () -> begin(typed, new Statement(IdentityPaper.PASSPORT, false, true)),
                "faceMatches IDENTITY_NOT_SHOWN");
        assertThat(lookUp(typed.nik())).isEmpty();
    }

    @Test
    void aRegistrationTellsAllItsFaultsAtOnce() {
        var nik = nik();
        var typed = new AssistedPerson(nik, " ", null, null, null, null, "x", "12", "id", true);

        refusedFields(
                () -> begin(typed, SHOWN),
                "fullName REQUIRED",
                "birthDate REQUIRED",
                "email EMAIL_FORMAT",
                "phone PHONE_FORMAT");
    }

    @Test
    void anApplicationAtTheCounterGoesTheSameWayAndNamesTheOfficer() {
        var nik = nik();
        var number = begun(nik);
        var holder = holder(number);

        office.answer(dewi, number, Office.answers());
        office.attach(holder, number, "surat.pdf");
        office.submit(dewi, number);

        var application = office.application(number);
        assertThat(application.status()).isEqualTo(ApplicationStatus.SUBMITTED);
        assertThat(application.channel()).isEqualTo(Channel.ASSISTED);
        assertThat(operations(number))
                .containsExactly(
                        "APPLICATION_DRAFTED", "ANSWERS_ASSISTED", "DECLARATIONS_READ_ALOUD", "APPLICATION_SUBMITTED");
        assertThat(actors(number)).containsOnly("account:" + dewi.accountId());
        assertThat(notes(number)).containsExactly("Dibantu di loket oleh Dewi Kartika");
        office.claim(office.rangga, number);
        assertThat(office.server
                        .call(office.rangga, FileService.class, it -> it.open(number))
                        .channel())
                .isEqualTo(Channel.ASSISTED);
    }

    @Test
    void neitherATakenAddressNorARegistrationThatNobodyConfirmedBurnsTheCode() {
        var nik = nik();
        var number = begun(nik);
        var code = office.server
                .call(dewi, AssistedApplicationService.class, it -> it.activationCode(number))
                .orElseThrow()
                .code();
        var taken = account(office.rangga.accountId()).email().value();
        var pending = office.applicant();
        var unconfirmed = account(pending.accountId()).email().value();

        refused(() -> activate(nik, code, taken), RuleViolation.class, "CODE_WRONG");
        refused(() -> activate(nik, "000000x", unconfirmed), RuleViolation.class, "CODE_WRONG");
        assertThat(account(pending.accountId()).address())
                .as("for the right code only")
                .isPresent();

        assertThat(activate(nik, code, unconfirmed)).isPresent();
        assertThat(account(pending.accountId()).address()).isEmpty();
        assertThat(account(holder(number).accountId()).email().value()).isEqualTo(unconfirmed);
    }

    @Test
    void theApplicantGoesOnOnlineWithTheCodeOnTheReceipt() {
        var nik = nik();
        var number = begun(nik);
        var code = office.server.call(dewi, AssistedApplicationService.class, it -> it.activationCode(number));
        assertThat(code).isPresent();
        refused(() -> activate(nik, "000000x", "baru1@contoh.example"), RuleViolation.class, "CODE_WRONG");

        var handle = activate(nik, code.get().code(), "baru1@contoh.example");

        assertThat(handle).as("the address is still to be proved").isPresent();
        refused(() -> activate(nik, code.get().code(), "baru1@contoh.example"), RuleViolation.class, "CODE_WRONG");
        var holder = holder(number);
        assertThat(account(holder.accountId()).passwordHash()).isPresent();
        office.answer(holder, number, Office.answers());
        assertThat(office.server
                        .call(dewi, DraftService.class, it -> it.open(number))
                        .answers()
                        .get("placeName"))
                .isEqualTo("Praktik Sekar");
    }

    @Test
    void theOfficerGoesOnWithWhatWasBegunOnline() {
        var nik = nik();
        var applicant = office.applicant(nik);
        own(applicant, nik);
        var online = office.begin(applicant);
        long visit = begin(person(nik, ""), SHOWN);

        var number = beginFor(visit);

        assertThat(number).isEqualTo(online);
        assertThat(office.application(number).channel()).isEqualTo(Channel.ASSISTED);
    }

    @Test
    void aDraftIsOnlyForTheCounterWhereItsApplicantIsServedToday() {
        var number = begun(nik());
        var stranger = officer(office.agency + 1_000, "Orang Lain");

        refused(
                () -> office.answer(stranger, number, Map.of("placeName", "x")),
                NotFound.class,
                "APPLICATION_NOT_FOUND");
        var online = office.begin(office.applicant());
        refused(() -> office.answer(dewi, online, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
        office.server.pass(Duration.ofDays(1));
        refused(() -> office.answer(dewi, number, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
        refused(() -> office.submit(dewi, number), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void aVisitOfAnotherAgencyOrDayIsNotFound() {
        long visit = begin(person(nik(), ""), SHOWN);
        var stranger = officer(office.agency + 1_000, "Orang Lain");

        refused(
                () -> office.server.call(stranger, VisitService.class, it -> it.open(visit)),
                NotFound.class,
                "VISIT_NOT_FOUND");
        office.server.pass(Duration.ofDays(1));
        refused(
                () -> office.server.call(dewi, VisitService.class, it -> it.open(visit)),
                NotFound.class,
                "VISIT_NOT_FOUND");
    }

    @Test
    void whoTookAFileInAtTheCounterDoesNotCheckIt() {
        var helper = officer(office.agency, "Putri Rahayu", "front-office", "penata-perizinan");
        var number = begun(helper, nik());
        office.answer(helper, number, Office.answers());
        office.attach(holder(number), number, "surat.pdf");
        office.submit(helper, number);

        refused(() -> office.claim(helper, number), RuleViolation.class, "FOUR_EYES_COUNTER");
        assertThat(office.server.call(helper, WorkItemService.class, WorkItemService::claimNext))
                .isNotEqualTo(Optional.of(number));
        office.claim(office.rangga, number);
    }

    @Test
    void somebodyWithTheCodeActsForThePrincipalInThisFileOnly() {
        var principal = office.applicant();
        var proxy = office.applicant();
        var other = office.begin(principal, ApplicationKind.RENEWAL, null);
        var code = give(principal);

        var number = take(proxy, code);

        var application = office.application(number);
        assertThat(application.applicantId()).isEqualTo(principal.accountId());
        assertThat(application.viaProxy()).isTrue();
        office.answer(proxy, number, Office.answers());
        office.attach(principal, number, "surat.pdf");
        assertThat(documents(proxy, it -> it.ofApplication(application.id()))).hasSize(1);
        assertThat(office.server
                        .call(proxy, ApplicantService.class, it -> it.own(null))
                        .items())
                .extracting(own -> own.row().number())
                .containsExactly(number);
        refused(() -> office.answer(proxy, other, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
        office.submit(proxy, number);
        assertThat(office.server
                        .call(proxy, ProgressService.class, it -> it.own(number))
                        .number())
                .isEqualTo(number);
        assertThat(office.server
                        .call(principal, ProgressService.class, it -> it.own(number))
                        .number())
                .isEqualTo(number);
        assertThat(notes(number)).containsExactly("Diajukan oleh penerima kuasa");
        assertThat(operations(number)).containsExactly("APPLICATION_DRAFTED", "PROXY_NAMED", "APPLICATION_SUBMITTED");
    }

    @Test
    void whatWasGivenForEarlierFilesIsNotOfferedToAProxy() {
        var principal = office.applicant();
        var earlier = office.begin(principal, ApplicationKind.RENEWAL, null);
        office.attach(principal, earlier, "lama.pdf");
        var proxy = office.applicant();
        var number = take(proxy, give(principal));
        long id = office.application(number).id();

        assertThat(documents(proxy, it -> it.earlier(id, Office.LETTER))).isEmpty();
        assertThat(documents(principal, it -> it.earlier(id, Office.LETTER))).hasSize(1);
    }

    @Test
    void aCodeWorksOnceForAWeekAndNotForOneself() {
        var principal = office.applicant();
        var code = give(principal);
        refused(() -> take(principal, code), RuleViolation.class, "PROXY_SELF");
        take(office.applicant(), code);
        refused(() -> take(office.applicant(), code), RuleViolation.class, "PROXY_CODE_WRONG");
        var late = give(principal);
        office.server.pass(Duration.ofDays(8));
        refused(() -> take(office.applicant(), late), RuleViolation.class, "PROXY_CODE_WRONG");
    }

    @Test
    void whatThePrincipalTakesBackTheProxyNoLongerSees() {
        var principal = office.applicant();
        var proxy = office.applicant();
        var number = take(proxy, give(principal));
        var powers = office.server.call(principal, PowerService.class, it -> it.page(Long.MAX_VALUE, 100));
        refused(
                () -> office.server.run(
                        proxy, PowerService.class, it -> it.end(powers.get(0).id())),
                NotFound.class,
                "POWER_NOT_FOUND");

        office.server.run(
                principal, PowerService.class, it -> it.end(powers.get(0).id()));

        refused(() -> office.answer(proxy, number, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
        office.answer(principal, number, Map.of("placeName", "x"));
        assertThat(operations(number)).contains("PROXY_ENDED");
    }

    @Test
    void powersAreReadPageByPageByThoseWhomTheyConcern() {
        var principal = office.applicant();
        var proxy = office.applicant();
        take(proxy, give(principal));
        give(principal);
        give(principal);

        var all = powers(principal, Long.MAX_VALUE, 3);
        assertThat(all).hasSize(3).isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(powers(principal, Long.MAX_VALUE, 2)).isEqualTo(all.subList(0, 2));
        assertThat(powers(principal, all.get(1), 2)).isEqualTo(all.subList(2, 3));
        assertThat(powers(proxy, Long.MAX_VALUE, 2)).isEqualTo(all.subList(2, 3));
        assertThat(powers(proxy, all.get(2), 2)).isEmpty();
        assertThat(office.server
                        .call(proxy, PowerService.class, it -> it.find(all.get(2)))
                        .given())
                .isFalse();
        refused(
                () -> office.server.call(proxy, PowerService.class, it -> it.find(all.get(0))),
                NotFound.class,
                "POWER_NOT_FOUND");
    }

    private List<Long> powers(Caller by, long before, int most) {
        return office.server.call(by, PowerService.class, it -> it.page(before, most)).stream()
                .map(PowerView::id)
                .toList();
    }

    @Test
    void atTheCounterTheLetterMakesTheProxy() {
        var principal = person(nik(), "");
        long visit = begin(person(nik(), ""), SHOWN);
        refusedFields(
                () -> office.server.call(
                        dewi,
                        AssistedApplicationService.class,
                        it -> it.beginThroughProxy(visit, WANTED, principal, null)),
                "letterDate PROXY_LETTER_DATE");

        var number = office.server.call(
                dewi,
                AssistedApplicationService.class,
                it -> it.beginThroughProxy(visit, WANTED, principal, LocalDate.of(2026, 12, 1)));

        var application = office.application(number);
        var proxy = office.server
                .call(dewi, VisitService.class, it -> it.open(visit))
                .person();
        assertThat(application.proxyId()).isEqualTo(proxy.id());
        assertThat(application.applicantId()).isNotEqualTo(proxy.id());
        office.answer(dewi, number, Office.answers());
        office.attach(holder(number), number, "surat.pdf");
        office.submit(dewi, number);
        assertThat(office.server
                        .call(dewi, VisitService.class, it -> it.open(visit))
                        .files())
                .extracting(row -> row.number())
                .containsExactly(number);
    }

    @Test
    void aProxysVisitNeverPrintsTheCodeThatOpensThePrincipalsAccount() {
        var principal = person(nik(), "");
        var proxy = person(nik(), "");
        long visit = begin(proxy, SHOWN);
        var number = through(visit, WANTED, principal);

        var printed = office.server.call(dewi, AssistedApplicationService.class, it -> it.activationCode(number));

        refused(
                () -> activate(principal.nik(), printed.orElseThrow().code(), "jahat@contoh.example"),
                RuleViolation.class,
                "CODE_WRONG");
        assertThat(activate(proxy.nik(), printed.orElseThrow().code(), "kuasa@contoh.example"))
                .as("the proxy gets his own")
                .isPresent();
        // the principal comes as well, and the proxy is still there
        begin(principal, SHOWN);
        var none = office.server.call(dewi, AssistedApplicationService.class, it -> it.activationCode(number));
        assertThat(none.isEmpty()).isTrue();
        office.server.pass(Duration.ofDays(1));
        begin(principal, SHOWN);
        var own = office.server.call(dewi, AssistedApplicationService.class, it -> it.activationCode(number));
        assertThat(activate(principal.nik(), own.orElseThrow().code(), "sendiri@contoh.example"))
                .isPresent();
    }

    @Test
    void anAddressThatTheProxyGaveGetsNoCode() {
        var principal = person(nik(), "kuasa.jahat@contoh.example");
        var number = through(begin(person(nik(), ""), SHOWN), WANTED, principal);

        long holder = office.application(number).applicantId();
        List<?> codes = office.server.work(
                em -> em.createNativeQuery("select purpose from confirmation_code where account_id = ?1")
                        .setParameter(1, holder)
                        .getResultList());
        assertThat(codes).isEmpty();
    }

    @Test
    void atTheCounterAShownLetterOpensNoDraftThatThePrincipalBeganAlone() {
        var nik = nik();
        var principal = office.applicant(nik);
        own(principal, nik);
        var draft = office.begin(principal);
        office.answer(principal, draft, Office.answers());

        long visit = begin(person(nik(), ""), SHOWN);
        var number = through(visit, WANTED, person(nik, ""));

        assertThat(number).isNotEqualTo(draft);
        assertThat(through(visit, WANTED, person(nik, ""))).as("a second press").isEqualTo(number);
        refused(() -> office.answer(dewi, draft, Map.of("placeName", "x")), NotFound.class, "APPLICATION_NOT_FOUND");
    }

    @Test
    void theCounterNamesTheLicenceThatIsRenewedForThePersonAndForAPrincipal() {
        var nik = nik();
        var holder = office.applicant(nik);
        own(holder, nik);
        var first = office.atDecision(holder, ApplicationKind.NEW);
        office.issue(first);
        office.server.pass(Duration.ofDays(1650));
        long visit = begin(person(nik, ""), SHOWN);
        var offered = office.server.call(dewi, AssistedApplicationService.class, it -> it.replaceable(visit));
        assertThat(offered)
                .singleElement()
                .satisfies(old -> assertThat(old.application()).isEqualTo(first));
        var named = new Wanted(WANTED.serviceCode(), ApplicationKind.RENEWAL, first);

        var own = office.server.call(dewi, AssistedApplicationService.class, it -> it.begin(visit, named));

        assertThat(office.application(own).renews()).isEqualTo(first);
        assertThat(office.answersOf(own).get("placeName")).isEqualTo("Praktik Sekar");
        long other = begin(person(nik(), ""), SHOWN);
        var typed = new Wanted(
                WANTED.serviceCode(), ApplicationKind.RENEWAL, offered.get(0).number());
        var proxied = through(other, typed, person(nik, ""));
        assertThat(office.application(proxied).renews()).isEqualTo(first);
        assertThat(office.answersOf(proxied).get("placeName")).isNull();
        refused(
                () -> through(
                        other,
                        new Wanted(WANTED.serviceCode(), ApplicationKind.RENEWAL, "503/1/SIP/1999"),
                        person(nik, "")),
                NotFound.class,
                "OLD_LICENCE_NOT_FOUND");
    }

    private String through(long visit, Wanted wanted, AssistedPerson principal) {
        var letter = LocalDate.of(2026, 12, 1);
        return office.server.call(
                dewi, AssistedApplicationService.class, it -> it.beginThroughProxy(visit, wanted, principal, letter));
    }

    @Test
    void anOfficerTicksTheOriginalsThatAreAskedFor() throws IOException {
        var agency = agencyThatAsksForOriginals();
        var clerk = officer(agency, "Sari Melati", "front-office");
        long visit =
                office.server.call(clerk, VisitService.class, it -> it.begin(new BeginVisit(person(nik(), ""), SHOWN)));
        var number = office.server.call(clerk, AssistedApplicationService.class, it -> it.begin(visit, WANTED));

        tick(clerk, number, "str-asli", true);
        tick(clerk, number, "str-asli", true);
        refused(() -> tick(clerk, number, Office.LETTER, true), NotFound.class, "REQUIREMENT_NOT_FOUND");
        refused(() -> tick(dewi, number, "str-asli", true), NotFound.class, "APPLICATION_NOT_FOUND");

        var seen = office.server
                .call(clerk, PaperSightService.class, it -> it.list(number))
                .seen();
        assertThat(seen)
                .extracting(sight -> sight.requirementCode() + " " + sight.kind() + " " + sight.seenBy())
                .containsExactly("str-asli ORIGINAL Sari Melati");
        tick(clerk, number, "str-asli", false);
        assertThat(office.server
                        .call(clerk, PaperSightService.class, it -> it.list(number))
                        .seen())
                .isEmpty();
        assertThat(operations(number)).endsWith("PAPER_SEEN", "PAPER_SIGHT_WITHDRAWN");
    }

    @Test
    void enquiriesAreABookOfTheirOwnAgency() {
        var note =
                new DeskEnquiry.Note("Pak Budi", "dokter-spesialis-mandiri", "Syarat SIP", EnquiryOutcome.INFORMED, 3);
        refusedFields(
                () -> log(dewi, new DeskEnquiry.Note(null, null, " ", null, 0)),
                "question REQUIRED",
                "outcome REQUIRED",
                "minutes ENQUIRY_MINUTES");
        for (int i = 0; i < 3; i++) {
            log(dewi, note);
        }

        var first = office.server.call(dewi, EnquiryService.class, it -> it.page(null, 2));
        var second = office.server.call(dewi, EnquiryService.class, it -> it.page(first.next(), 2));

        assertThat(Stream.concat(first.items().stream(), second.items().stream()))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.officerName()).isEqualTo("Dewi Kartika"));
        assertThat(second.next()).isNull();
        var stranger = officer(office.agency + 1_000, "Orang Lain");
        assertThat(office.server
                        .call(stranger, EnquiryService.class, it -> it.page(null, 2))
                        .items())
                .isEmpty();
    }

    private long agencyThatAsksForOriginals() throws IOException {
        var metro = Files.readString(Path.of(System.getProperty("licensing.config"), "agencies/metro.yaml"));
        var changed = metro.replaceFirst("code: metro\\n", "code: contoh\n")
                .replaceFirst("prefix: MTR", "prefix: CTH")
                .replaceFirst("    requirements:\n", """
                            requirements:
                              - code: str-asli
                                kind: ORIGINAL_SHOWN
                                printed: Menunjukkan STR asli;
                                name: {id: STR asli, en: Original STR}
                                basis: Contoh
                        """);
        office.server.inTransaction(() -> office.server.bean(AgencyLoader.class).load("contoh.yaml", changed));
        return office.server.work(
                em -> office.server.bean(AgencyDirectory.class).byCode("contoh").id());
    }

    private List<DocumentView> documents(Caller reader, Function<DocumentService, List<DocumentView>> read) {
        return office.server.call(reader, DocumentService.class, read);
    }

    private void tick(Caller clerk, String number, String requirement, boolean seen) {
        office.server.run(
                clerk, PaperSightService.class, it -> it.tick(number, requirement, PaperSight.Kind.ORIGINAL, seen));
    }

    private long log(Caller by, DeskEnquiry.Note note) {
        return office.server.call(by, EnquiryService.class, it -> it.log(note));
    }

    private String give(Caller principal) {
        return office.server
                .call(
                        principal,
                        PowerService.class,
                        it -> it.give(
                                new BeginApplication("metro", "dokter-spesialis-mandiri", ApplicationKind.NEW, null),
                                SecretSeed.random()))
                .code();
    }

    private String take(Caller proxy, String code) {
        return office.server.call(proxy, PowerService.class, it -> it.take(code));
    }

    private Optional<String> activate(String nik, String code, String email) {
        return office.server.inTransaction(() -> office.server
                .bean(ActivationService.class)
                .activate(new ActivateAccount(nik, code, email, "rahasia-sekali-2026"), "127.0.0.1"));
    }

    private String begun(String nik) {
        return begun(dewi, nik);
    }

    private String begun(Caller officer, String nik) {
        long visit =
                office.server.call(officer, VisitService.class, it -> it.begin(new BeginVisit(person(nik, ""), SHOWN)));
        return office.server.call(officer, AssistedApplicationService.class, it -> it.begin(visit, WANTED));
    }

    private String beginFor(long visit) {
        return office.server.call(dewi, AssistedApplicationService.class, it -> it.begin(visit, WANTED));
    }

    private long begin(AssistedPerson person, Statement statement) {
        return office.server.call(dewi, VisitService.class, it -> it.begin(new BeginVisit(person, statement)));
    }

    private Optional<CounterPerson> lookUp(String nik) {
        return office.server.call(dewi, VisitService.class, it -> it.lookUp(nik));
    }

    private String nik() {
        return "18720145019%05d".formatted(10_000 + ++people);
    }

    private static AssistedPerson person(String nik, String email) {
        return new AssistedPerson(
                nik,
                "Ratri Kusuma",
                "dr.",
                "Sp.A",
                LocalDate.of(1990, 1, 5),
                "Metro",
                email,
                "081234567890",
                "id",
                true);
    }

    /** The holder of a file, signed in. */
    private Caller holder(String number) {
        return new Caller(
                office.application(number).applicantId(),
                Caller.Kind.APPLICANT,
                null,
                "Ratri Kusuma",
                Set.of(Permission.APPLY),
                Set.of());
    }

    private Account account(long id) {
        return office.server.work(em -> em.find(Account.class, id));
    }

    /** An applicant who registered online has proved the address. */
    private void own(Caller applicant, String nik) {
        office.server.work(em -> {
            em.find(Account.class, applicant.accountId()).confirm(office.server.now());
            return 0;
        });
        assertThat(lookUp(nik)).isPresent();
    }

    private Caller officer(long agency, String name, String... posts) {
        long id = office.server.work(em -> {
            var account = Account.appoint(
                    agency,
                    EmailAddress.read("petugas%d@contoh.example".formatted(++people))
                            .orElseThrow(),
                    new PersonName(name, null, null),
                    null,
                    office.server.now());
            em.persist(account);
            em.flush();
            return account.id();
        });
        var held = Stream.of(posts)
                .map(post -> office.server.work(
                        em -> office.server.bean(AgencyDirectory.class).post(agency, post)))
                .toList();
        var permissions =
                held.stream().flatMap(post -> post.permissions().stream()).collect(Collectors.toSet());
        permissions.add(Permission.COUNTER);
        return new Caller(
                id,
                Caller.Kind.STAFF,
                agency,
                name,
                permissions,
                held.stream().map(post -> post.id()).collect(Collectors.toSet()));
    }

    private List<String> operations(String subject) {
        return strings("select operation from chain_entry where subject = ?1 order by position", subject);
    }

    private List<String> actors(String subject) {
        return strings("select actor from chain_entry where subject = ?1 order by position", subject);
    }

    private List<String> audited(String subject) {
        return strings("select action from audit_entry where subject = ?1 order by id", subject);
    }

    private List<String> notes(String number) {
        return strings(
                "select h.note from hand_over h join licence_application a on a.id = h.application_id where a.number = ?1 order by h.position",
                number);
    }

    @SuppressWarnings("unchecked")
    private List<String> strings(String query, String parameter) {
        return office.server.work(
                em -> em.createNativeQuery(query).setParameter(1, parameter).getResultList());
    }

    private static void refused(ThrowingCallable act, Class<? extends LicensingException> type, String code) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        type, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static void refusedFields(ThrowingCallable act, String... fields) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Invalid.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(error -> error.field() + " " + error.code())
                                .containsExactlyInAnyOrder(fields));
    }
}
