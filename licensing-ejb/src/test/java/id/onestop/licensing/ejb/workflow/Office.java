package id.onestop.licensing.ejb.workflow;

import id.onestop.licensing.domain.agency.AgencyProfile.Region;
import id.onestop.licensing.domain.agency.Appointment;
import id.onestop.licensing.domain.agency.Assignment;
import id.onestop.licensing.domain.agency.SubstitutionDecree;
import id.onestop.licensing.domain.application.Answers;
import id.onestop.licensing.domain.application.HolderFacts;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.application.RequirementCheck.Fault;
import id.onestop.licensing.domain.application.RequirementCheck.Verdict;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.document.Attachment;
import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.FileName;
import id.onestop.licensing.domain.document.FileType;
import id.onestop.licensing.domain.document.PlaceReference;
import id.onestop.licensing.domain.document.ScanVerdict;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import id.onestop.licensing.domain.identity.Account;
import id.onestop.licensing.domain.identity.AccountStatus;
import id.onestop.licensing.domain.identity.EmailAddress;
import id.onestop.licensing.domain.identity.Nik;
import id.onestop.licensing.domain.identity.PersonName;
import id.onestop.licensing.domain.identity.PhoneNumber;
import id.onestop.licensing.domain.identity.Registration;
import id.onestop.licensing.domain.partner.Professional;
import id.onestop.licensing.domain.partner.Register;
import id.onestop.licensing.domain.partner.RegisterEntry;
import id.onestop.licensing.domain.partner.RegisterSnapshot;
import id.onestop.licensing.domain.shared.Database;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.domain.signature.SignatureEvidence;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.ejb.agency.AgencyDirectory;
import id.onestop.licensing.ejb.agency.AgencyRepository;
import id.onestop.licensing.ejb.agency.PostHolder;
import id.onestop.licensing.ejb.application.ApplicationDocuments;
import id.onestop.licensing.ejb.application.ApplicationRepository;
import id.onestop.licensing.ejb.application.BeginApplication;
import id.onestop.licensing.ejb.application.CounterPresence;
import id.onestop.licensing.ejb.application.DocumentReadings;
import id.onestop.licensing.ejb.application.DraftService;
import id.onestop.licensing.ejb.application.FilesInHand;
import id.onestop.licensing.ejb.application.HeldPlaces;
import id.onestop.licensing.ejb.application.RegisterService;
import id.onestop.licensing.ejb.application.SubmissionService;
import id.onestop.licensing.ejb.application.SubmitApplication;
import id.onestop.licensing.ejb.audit.UnmaskingObserver;
import id.onestop.licensing.ejb.calendar.CalendarLoader;
import id.onestop.licensing.ejb.catalogue.AgencyLoader;
import id.onestop.licensing.ejb.counter.CounterDay;
import id.onestop.licensing.ejb.document.DocumentRights;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.identity.ConfirmationNotices;
import id.onestop.licensing.ejb.identity.IdentityCipher;
import id.onestop.licensing.ejb.identity.SigningReadiness;
import id.onestop.licensing.ejb.integrity.ChainRecorder;
import id.onestop.licensing.ejb.licence.AbandonedNumbers;
import id.onestop.licensing.ejb.licence.AbandonedPapers;
import id.onestop.licensing.ejb.licence.AbandonedSignatures;
import id.onestop.licensing.ejb.licence.IssuanceRecord;
import id.onestop.licensing.ejb.licence.IssuanceService;
import id.onestop.licensing.ejb.licence.LicencePlaces;
import id.onestop.licensing.ejb.licence.NumberBookService;
import id.onestop.licensing.ejb.licence.PreparedLicence;
import id.onestop.licensing.ejb.licence.PreparedRejection;
import id.onestop.licensing.ejb.licence.RejectionService;
import id.onestop.licensing.ejb.notification.AccountNoticeObserver;
import id.onestop.licensing.ejb.notification.NoticeObserver;
import id.onestop.licensing.ejb.reporting.CorrectedDays;
import id.onestop.licensing.ejb.shared.Caller;
import id.onestop.licensing.ejb.shared.TestDatabases.Engine;
import id.onestop.licensing.ejb.shared.TestServer;
import id.onestop.licensing.ejb.signature.CertificateReadiness;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The agency of Metro with its people, its calendar and its first service, and the usual steps of a file. */
public final class Office implements AutoCloseable {

    public static final String LETTER = "surat-tempat-praktik";
    public static final String STREET = "Jl. Jenderal Sudirman No. 12";

    private static final String SERVICE = "dokter-spesialis-mandiri";

    private static final Map<Engine, Office> OPEN = new EnumMap<>(Engine.class);

    public final TestServer server;
    public final long agency;
    public final Caller rangga;
    public final Caller laras;
    public final Caller bagas;
    public final Caller wulan;
    public final Caller auditor;
    public final Caller stranger;

    private int people;

    public Office(Database database) {
        this(database, file -> file);
    }

    /**
     * Opens it.
     *
     * @param amended what is written otherwise in the agency's file
     */
    public Office(Database database, UnaryOperator<String> amended) {
        server = new TestServer(database);
        server.bind(AccountDirectory.class, new SeparateTransactions());
        server.bind(CounterPresence.class, server.bean(CounterDay.class));
        server.bind(DocumentRights.class, server.bean(ApplicationDocuments.class));
        server.bind(SigningReadiness.class, server.bean(CertificateReadiness.class));
        server.bind(HeldPlaces.class, server.bean(LicencePlaces.class));
        server.bind(FilesInHand.class, server.bean(JudgedFiles.class));
        server.observe(
                NoticeObserver.class,
                SubmissionObserver.class,
                AbandonedSignatures.class,
                DeadlineObserver.class,
                DocumentReadings.class,
                UnmaskingObserver.class,
                AbandonedPapers.class,
                AbandonedNumbers.class,
                CorrectedDays.class,
                AccountNoticeObserver.class,
                ConfirmationNotices.class,
                ChainRecorder.class);
        server.work(em -> server.bean(CalendarLoader.class).load("indonesia.yaml", text("calendars/indonesia.yaml")));
        server.inTransaction(
                () -> server.bean(AgencyLoader.class).load("metro.yaml", amended.apply(text("agencies/metro.yaml"))));
        agency = server.work(
                em -> server.bean(AgencyDirectory.class).byCode("metro").id());
        server.run(staff(agency, "Pengelola"), NumberBookService.class, it -> it.open(agency, "perizinan", true));
        rangga = staff(agency, "Rangga Saputra", "penata-perizinan");
        laras = staff(agency, "Laras Prameswari", "koordinator");
        bagas = staff(agency, "Bagas Wirayudha", "kepala-dinas");
        wulan = staff(agency, "Wulan Kartika", "penata-perizinan", "koordinator", "kepala-dinas");
        auditor = staff(agency, "Galih Pamungkas", "auditor");
        stranger = staff(agency + 1_000, "Orang Lain");
        Stream.of(bagas, wulan)
                .forEach(signer -> server.work(em -> {
                    em.persist(SignerCredential.of(agency, signer.accountId(), "local-certificate", "kepala"));
                    return 0;
                }));
    }

    /** The office of all tests on one kind of database; it stays open until the virtual machine ends. */
    public static synchronized Office on(Engine engine) {
        return OPEN.computeIfAbsent(engine, kind -> new Office(kind.empty("office")));
    }

    static String text(String file) {
        try {
            return Files.readString(Path.of(System.getProperty("licensing.config"), file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    public Caller staff(long of, String name, String... posts) {
        long id = server.work(em -> persisted(
                em,
                Account.appoint(
                        of,
                        EmailAddress.read(mail()).orElseThrow(),
                        new PersonName(name, null, null),
                        null,
                        server.now())));
        var held = Stream.of(posts)
                .map(post ->
                        server.work(em -> server.bean(AgencyDirectory.class).post(of, post)))
                .toList();
        held.forEach(post -> server.work(em -> {
            var repository = server.bean(AgencyRepository.class);
            repository.add(
                    Assignment.appoint(repository.findPost(post.id()).orElseThrow(), id, LocalDate.of(2024, 1, 1)));
            return 0;
        }));
        return new Caller(
                id,
                Caller.Kind.STAFF,
                of,
                name,
                Stream.of(Permission.values())
                        .filter(permission -> permission != Permission.APPLY)
                        .collect(Collectors.toSet()),
                held.stream().map(post -> post.id()).collect(Collectors.toSet()));
    }

    /** Lets somebody act for an absent holder of a post, as Plh. */
    void substitute(Caller by, String post, Caller absent, String decree, LocalDate from, LocalDate until) {
        server.work(em -> {
            var repository = server.bean(AgencyRepository.class);
            long id = server.bean(AgencyDirectory.class)
                    .post(absent.requireAgency(), post)
                    .id();
            repository.add(Assignment.substitute(
                    repository.findPost(id).orElseThrow(),
                    by.accountId(),
                    new SubstitutionDecree(Appointment.PLH, decree, absent.accountId()),
                    from,
                    until));
            return 0;
        });
    }

    /** With the posts that the agency's rows give on this day. */
    Caller today(Caller known) {
        long of = known.requireAgency();
        var day = LocalDate.ofInstant(
                server.now(),
                server.work(em -> server.bean(AgencyDirectory.class).byId(of).zone()));
        var held = server.work(em -> server.bean(AgencyDirectory.class).postsOf(known.accountId(), day));
        var staff = server.work(em -> server.bean(AgencyDirectory.class).staffOn(of, server.now()));
        return new Caller(
                known.accountId(),
                known.kind(),
                known.agencyId(),
                known.displayName(),
                known.permissions(),
                held.stream().map(PostHolder::postId).collect(Collectors.toSet()),
                held.stream()
                        .filter(holder -> holder.appointment().substitute())
                        .collect(Collectors.toMap(
                                PostHolder::postId,
                                holder -> new Caller.Acting(
                                        holder.appointment().title(""), String.valueOf(holder.decreeNumber())))),
                held.stream()
                        .map(PostHolder::postId)
                        .filter(post ->
                                staff.substituteOf(post, known.accountId()).isPresent())
                        .collect(Collectors.toSet()));
    }

    private String mail() {
        return "orang" + ++people + "@contoh.example";
    }

    private static long persisted(EntityManager em, Account account) {
        em.persist(account);
        em.flush();
        return account.id();
    }

    /** A new applicant; the number is counted up, so that nobody has it twice. */
    public Caller applicant() {
        return applicant("18720145019%05d".formatted(++people));
    }

    public Caller applicant(String nik) {
        var registration = new Registration(
                EmailAddress.read(mail()).orElseThrow(),
                "hash",
                new PersonName("Sekar Ayuningtyas", "dr.", "Sp.A"),
                server.bean(IdentityCipher.class).seal(Nik.of(nik)),
                PhoneNumber.read("081234567890").orElseThrow(),
                LocalDate.of(1990, 1, 5),
                "Metro",
                "id",
                "handle");
        long id = server.work(em -> persisted(em, Account.register(registration, server.now())));
        return new Caller(id, Caller.Kind.APPLICANT, null, "Sekar Ayuningtyas", Set.of(Permission.APPLY), Set.of());
    }

    public String begin(Caller applicant) {
        return begin(applicant, ApplicationKind.NEW, null);
    }

    public String begin(Caller applicant, ApplicationKind kind, @Nullable String from) {
        return begin(applicant, SERVICE, kind, from);
    }

    String begin(Caller applicant, String service, ApplicationKind kind, @Nullable String from) {
        return server.call(
                applicant, DraftService.class, it -> it.begin(new BeginApplication("metro", service, kind, from)));
    }

    /** A file of another service that asks the same. */
    public String submitted(Caller applicant, String service) {
        var number = begin(applicant, service, ApplicationKind.NEW, null);
        answer(applicant, number, answers());
        attach(applicant, number, "surat.pdf");
        submit(applicant, number);
        return number;
    }

    public static Map<String, String> answers() {
        var answers = new HashMap<String, String>();
        answers.put("titlePrefix", "dr.");
        answers.put("titleSuffix", "Sp.A");
        answers.put("birthPlace", "Metro");
        answers.put("birthDate", "1990-01-05");
        answers.put("homeAddress", "Jl. Melati 3");
        answers.put("phone", "0812-3456-7890");
        answers.put("strNumber", "yz 00001647709423");
        answers.put("strValidity", "LIFETIME");
        answers.put("speciality", "Dokter spesialis anak");
        answers.put("placeName", "Praktik Sekar");
        answers.put("placeStreet", STREET);
        answers.put("placeVillage", "18.72.01.1001");
        answers.put("placePostcode", "34111");
        answers.put("practiceOrdinal", "1");
        answers.put("practiceHours", "Senin sampai Jumat");
        return answers;
    }

    public long answer(Caller applicant, String number, Map<String, String> answers) {
        return server.call(applicant, DraftService.class, it -> it.answer(number, answers, -1));
    }

    /** Puts a letter for the place that is answered now. */
    public long attach(Caller applicant, String number, String name) {
        return server.work(em -> {
            var application = server.bean(ApplicationRepository.class).require(number);
            var file = new StoredFile(
                    Sha256.ofText(UUID.randomUUID().toString()), 10, FileType.PDF, 1, ScanVerdict.CLEAN, server.now());
            em.persist(file);
            var facts = new HolderFacts(application.answers(), region());
            var document = new Document(
                    file,
                    new Attachment(
                            application.agencyId(),
                            applicant.accountId(),
                            application.id(),
                            LETTER,
                            FileName.of(name),
                            null,
                            null,
                            PlaceReference.of(facts.placeName(), facts.placeAddress()),
                            applicant.accountId(),
                            server.now()));
            em.persist(document);
            em.flush();
            return document.id();
        });
    }

    /** Keeps what the register of accounts says about the applicant, as a submission does. */
    public void ask(Caller applicant, String number) {
        var now = server.now();
        var person = new Professional("SEKAR AYUNINGTYAS", null, null, null, null, true, null, null);
        var entry = new RegisterEntry(
                Register.MPPD,
                RegisterEntry.State.FOUND,
                now,
                person,
                null,
                LocalDate.of(2026, 1, 5),
                new RegisterEntry.Facility(RegisterEntry.Verification.UNKNOWN, null),
                null);
        server.run(applicant, RegisterService.class, it -> it.keep(number, new RegisterSnapshot(List.of(entry))));
    }

    public Region region() {
        return server.bean(AgencyDirectory.class).byCode("metro").profile().region();
    }

    public void submit(Caller applicant, String number) {
        server.run(
                applicant,
                SubmissionService.class,
                it -> it.submit(new SubmitApplication(number, Set.of("kebenaran", "pencocokan"), -1)));
    }

    /** A file that has just come in. */
    public String submitted(Caller applicant) {
        return submitted(applicant, ApplicationKind.NEW);
    }

    public String submitted(Caller applicant, ApplicationKind kind) {
        var number = begin(applicant, kind, null);
        answer(applicant, number, answers());
        attach(applicant, number, "surat.pdf");
        submit(applicant, number);
        return number;
    }

    public void claim(Caller official, String number) {
        server.run(official, WorkItemService.class, it -> it.claim(number));
    }

    public void check(Caller official, String number, String requirement, Verdict verdict) {
        var fault =
                verdict == Verdict.FAULTY ? new Fault("belum-ditandatangani", "Tanda tangani suratnya", null) : null;
        server.run(
                official,
                ReviewService.class,
                it -> it.check(new CheckRequirement(number, requirement, verdict, fault)));
    }

    /** Looks at every requirement and finds this of the letter. */
    public void checkAll(Caller official, String number, Verdict letter) {
        for (var requirement : Set.of("akun-mppd", "data-satu-sehat", "data-sisdmk")) {
            check(official, number, requirement, Verdict.CONFORMS);
        }
        check(official, number, LETTER, letter);
    }

    public void accept(Caller official, String number) {
        server.run(official, ReviewService.class, it -> it.accept(number));
    }

    public void giveBack(Caller official, String number) {
        server.run(official, ReviewService.class, it -> it.returnForCorrection(number, "Mohon diperbaiki"));
    }

    /** A file that came back with a new letter after its first return; the registers say what they said before. */
    public String returnedOnce(Caller applicant) {
        var number = begin(applicant);
        answer(applicant, number, answers());
        attach(applicant, number, "surat.pdf");
        ask(applicant, number);
        submit(applicant, number);
        claim(rangga, number);
        checkAll(rangga, number, Verdict.FAULTY);
        giveBack(rangga, number);
        server.pass(Duration.ofHours(1));
        attach(applicant, number, "surat-baru.pdf");
        ask(applicant, number);
        submit(applicant, number);
        return number;
    }

    /** The same, with a fault of an account that was there at the first return and conformed. */
    public String lateFault(Caller applicant) {
        var number = returnedOnce(applicant);
        claim(rangga, number);
        checkAll(rangga, number, Verdict.CONFORMS);
        server.run(
                rangga,
                ReviewService.class,
                it -> it.check(new CheckRequirement(
                        number,
                        "akun-mppd",
                        Verdict.FAULTY,
                        new Fault("akun-mppd-tidak-ditemukan", "Buat akun MPPD", null))));
        return number;
    }

    public void askConsent(Caller official, String number) {
        server.run(
                official,
                ReturnConsentService.class,
                it -> it.ask(number, "Terlewat pada pemeriksaan pertama", "Mohon diperbaiki"));
    }

    /** Claims, checks and accepts. */
    public void pass(Caller official, String number) {
        claim(official, number);
        checkAll(official, number, Verdict.CONFORMS);
        accept(official, number);
    }

    public void verify(Caller official, String number) {
        claim(official, number);
        server.run(official, VerificationService.class, it -> it.verify(number, null));
    }

    /** A file before the Head, who holds it. */
    public String atDecision(Caller applicant, ApplicationKind kind) {
        var number = submitted(applicant, kind);
        pass(rangga, number);
        verify(laras, number);
        claim(bagas, number);
        return number;
    }

    public PreparedLicence intend(String number) {
        return server.call(bagas, IssuanceService.class, it -> it.intend(number));
    }

    /** Records a signature that somebody brought. */
    public void recordSignature(String number, PreparedLicence prepared) {
        server.call(
                bagas,
                IssuanceService.class,
                it -> it.claim(number, prepared.requestId(), Sha256.ofText("unsigned " + number)));
        bring(number, prepared);
    }

    /** The provider comes back with a signature. */
    public void bring(String number, PreparedLicence prepared) {
        bring(number, prepared.requestId());
    }

    public void bring(String number, long request) {
        server.inTransaction(() -> {
            server.bean(IssuanceRecord.class)
                    .record(
                            request,
                            Sha256.ofText("signed " + number + request),
                            new SignatureEvidence(
                                    "local-certificate", null, "CN=Bagas", "CN=Penerbit", "01", server.now()));
            return 0;
        });
    }

    public PreparedRejection intendRejection(String number, String reason, String finding) {
        return server.call(bagas, RejectionService.class, it -> it.intend(number, reason, finding));
    }

    /** The Head rejects with a signed letter. */
    public void reject(String number, String reason, String finding) {
        var prepared = intendRejection(number, reason, finding);
        claimSignature(number, prepared.requestId());
        bring(number, prepared.requestId());
    }

    public void claimSignature(String number, long request) {
        server.call(bagas, IssuanceService.class, it -> it.claim(number, request, Sha256.ofText("unsigned " + number)));
    }

    public void issue(String number) {
        recordSignature(number, intend(number));
    }

    public LicenceApplication application(String number) {
        return server.work(em -> server.bean(ApplicationRepository.class).require(number));
    }

    public Answers answersOf(String number) {
        return application(number).answers();
    }

    @Override
    public void close() {
        server.close();
    }

    /** The directory answers from a transaction of its own, as the container has it. */
    private final class SeparateTransactions extends AccountDirectory {

        private final AccountDirectory real = server.bean(AccountDirectory.class);

        @Override
        public Optional<Contact> contact(long accountId) {
            return server.inTransaction(() -> real.contact(accountId));
        }

        @Override
        public Map<Long, String> names(Collection<Long> accountIds) {
            return server.inTransaction(() -> real.names(accountIds));
        }

        /** Of accounts that the same transaction may have made. */
        @Override
        public Map<Long, AccountStatus> statuses(Collection<Long> accountIds) {
            return real.statuses(accountIds);
        }

        @Override
        public Map<Long, String> phones(Collection<Long> accountIds) {
            return server.inTransaction(() -> real.phones(accountIds));
        }

        @Override
        public Person person(long accountId) {
            return server.inTransaction(() -> real.person(accountId));
        }

        @Override
        public Nik nikOf(long accountId) {
            return server.inTransaction(() -> real.nikOf(accountId));
        }

        @Override
        public Identified identified(long accountId) {
            return server.inTransaction(() -> real.identified(accountId));
        }

        @Override
        public boolean knows(EmailAddress email) {
            return server.inTransaction(() -> real.knows(email));
        }

        @Override
        public Optional<String> hashOf(String typed) {
            return real.hashOf(typed);
        }
    }
}
