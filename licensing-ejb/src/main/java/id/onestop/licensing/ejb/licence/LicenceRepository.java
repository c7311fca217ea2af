package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.application.ApplicationStatus;
import id.onestop.licensing.domain.application.HeldPlace;
import id.onestop.licensing.domain.application.LicenceApplication;
import id.onestop.licensing.domain.catalogue.ApplicationKind;
import id.onestop.licensing.domain.licence.Licence;
import id.onestop.licensing.domain.licence.Licence.LicenceStatus;
import id.onestop.licensing.domain.licence.NumberBook;
import id.onestop.licensing.domain.licence.NumberEntry;
import id.onestop.licensing.domain.licence.NumberState;
import id.onestop.licensing.domain.licence.PaperSheet;
import id.onestop.licensing.domain.licence.PaperSheet.SheetState;
import id.onestop.licensing.domain.licence.RejectionLetter;
import id.onestop.licensing.domain.licence.RejectionLetter.LetterStatus;
import id.onestop.licensing.domain.licence.WetSignature;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.signature.SignerCredential;
import id.onestop.licensing.domain.sla.ServiceClock;
import id.onestop.licensing.domain.workflow.WorkItem.WorkState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps licences. */
@ApplicationScoped
public class LicenceRepository {

    /** More than a person has; a list is never without an end. */
    private static final int MOST_PLACES = 50;

    private static final Set<ApplicationKind> REPLACING =
            EnumSet.of(ApplicationKind.RENEWAL, ApplicationKind.REPLACEMENT);

    private static final List<ApplicationStatus> UNDER_WAY = Stream.of(ApplicationStatus.values())
            .filter(ApplicationStatus::isOpen)
            .toList();

    private static final String PLACE = """
            select new id.onestop.licensing.ejb.licence.LicenceRepository$PlaceRow(a.number, a.renews, a.agencyId, a.serviceCode,
              coalesce(l.place.ordinal, a.claimed.ordinal), coalesce(l.place.name, a.claimed.name),
              coalesce(l.place.address, a.claimed.address), case when l.status = :valid then l.validUntil end,
              a.submittedAt, case when l.status = :prepared then true else false end, l.id, l.number)
            from LicenceApplication a\s""";

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(Licence licence) {
        entityManager.persist(licence);
    }

    public void add(RejectionLetter letter) {
        entityManager.persist(letter);
    }

    /** The signed letter that rejected an application. */
    public Optional<RejectionLetter> findLetter(long applicationId) {
        return letter("j.applicationId = :key", applicationId);
    }

    /** The letter of a verification code. */
    public Optional<RejectionLetter> findLetterByCode(String code) {
        return letter("j.code = :key", code);
    }

    private Optional<RejectionLetter> letter(String condition, Object key) {
        return entityManager
                .createQuery(
                        "select j from RejectionLetter j where j.status = :signed and " + condition,
                        RejectionLetter.class)
                .setParameter("signed", LetterStatus.SIGNED)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public void flush() {
        entityManager.flush();
    }

    /** The licence of an application that is prepared or issued. */
    public Optional<Licence> findByApplication(long applicationId) {
        return entityManager
                .createQuery(
                        "select l from Licence l where l.applicationId = :application and l.status <> :given order by l.id desc",
                        Licence.class)
                .setParameter("application", applicationId)
                .setParameter("given", LicenceStatus.VOID)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * Everything that the record of a signature changes, in one statement: none of it is looked up again.
     *
     * @throws NotFound if there is no such request
     */
    SigningFile requireSigning(long requestId) {
        return signing("r.id = :id", requestId).orElseThrow(() -> new NotFound("SIGNING_NOT_FOUND"));
    }

    /** The same for the request of an application that is not given up. */
    Optional<SigningFile> findSigning(long applicationId) {
        return signing("r.liveApplicationId = :id", applicationId);
    }

    /**
     * Who may sign a file, and what was prepared for it.
     *
     * @param prepared {@code null} if nothing is
     */
    record Desk(SignerCredential credential, @Nullable SigningFile prepared) {}

    /** The signer's credential and what was prepared before, in one statement; empty without a credential. */
    Optional<Desk> findDesk(long account, long applicationId) {
        return entityManager
                .createQuery(
                        "select r, a, l, j, e, w, c, t.email, s from SignerCredential s"
                                + " left join SigningRequest r on r.liveApplicationId = :id left join" + REST
                                + "where s.accountId = :account",
                        Object[].class)
                .setParameter("id", applicationId)
                .setParameter("account", account)
                .setParameter("done", WorkState.DONE)
                .getResultStream()
                .findFirst()
                .map(row -> new Desk((SignerCredential) row[8], row[0] == null ? null : SigningFile.of(row)));
    }

    private static final String REST = """
             LicenceApplication a on a.id = r.intent.applicationId
            left join NumberEntry e on e.id = r.intent.numberEntryId
            left join Licence l on l.numberEntryId = e.id
            left join RejectionLetter j on j.numberEntryId = e.id
            left join WorkItem w on w.applicationId = a.id and w.state <> :done
            left join Account t on t.id = a.applicantId
            left join ServiceClock c on c.applicationId = a.id
            left join fetch c.events
            """;

    private Optional<SigningFile> signing(String condition, long id) {
        return entityManager
                .createQuery(
                        "select r, a, l, j, e, w, c, t.email from SigningRequest r join" + REST + "where " + condition,
                        Object[].class)
                .setParameter("id", id)
                .setParameter("done", WorkState.DONE)
                .getResultStream()
                .findFirst()
                .map(SigningFile::of);
    }

    /**
     * A letter on paper, and everything that its signature or its number changes.
     *
     * @param sheet on which it stands now; {@code null} for none
     * @param signature on paper; {@code null} before there is one
     * @param book {@code null} if the agency has none of this code
     * @param waiting what was reserved in the book before; {@code null} for nothing
     * @param reachable whether its holder has an address
     * @param replaceable what a renewal or replacement may take the place of, as {@link #listReplaceable} has it
     */
    record OnPaper(
            Licence licence,
            @Nullable PaperSheet sheet,
            @Nullable WetSignature signature,
            @Nullable ServiceClock clock,
            @Nullable NumberBook book,
            @Nullable NumberEntry waiting,
            boolean reachable,
            List<KnownRow> replaceable) {

        private static OnPaper of(List<Object[]> rows) {
            var first = rows.get(0);
            return new OnPaper(
                    (Licence) first[0],
                    (PaperSheet) first[1],
                    (WetSignature) first[2],
                    (ServiceClock) first[3],
                    (NumberBook) first[4],
                    (NumberEntry) first[5],
                    first[6] != null,
                    rows.stream()
                            .filter(row -> row[7] != null)
                            .map(row -> new KnownRow((Licence) row[7], (String) row[8], (String) row[9]))
                            .distinct()
                            .toList());
        }
    }

    /** The letter of an application with all that its signature or number changes, in one statement. */
    Optional<OnPaper> findOnPaper(LicenceApplication application, String bookCode) {
        var rows = entityManager
                .createQuery("""
                        select l, s, w, c, b, e, t.email, p, o.number, o.renews
                        from LicenceApplication a join Licence l on l.applicationId = a.id and l.status <> :void
                        left join PaperSheet s on s.applicationId = a.id and s.state = :printed
                        left join WetSignature w on w.licenceId = l.id
                        left join NumberBook b on b.agencyId = a.agencyId and b.code = :book
                        left join NumberEntry e on e.bookId = b.id and e.applicationNumber = a.number and e.state = :reserved
                        left join Account t on t.id = a.applicantId
                        left join LicenceApplication o on a.kind in :replacing and o.nikHash = a.nikHash
                          and o.agencyId = a.agencyId and o.serviceCode = a.serviceCode
                        left join Licence p on p.applicationId = o.id and p.status in (:valid, :prepared)
                        left join ServiceClock c on c.applicationId = a.id
                        left join fetch c.events
                        where a.id = :application order by l.id desc, s.id, p.id desc""", Object[].class)
                .setParameter("application", application.id())
                .setParameter("book", bookCode)
                .setParameter("replacing", REPLACING)
                .setParameter("void", LicenceStatus.VOID)
                .setParameter("printed", SheetState.PRINTED)
                .setParameter("valid", LicenceStatus.VALID)
                .setParameter("prepared", LicenceStatus.PREPARED)
                .setParameter("reserved", NumberState.RESERVED)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(OnPaper.of(rows));
    }

    /** The licence of a verification code; one statement by its unique key. */
    public Optional<Licence> findByCode(String code) {
        return entityManager
                .createQuery("select l from Licence l where l.code = :code", Licence.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** Issued licences of any agency with this number, the newest first; a number is unique within an agency only. */
    List<Licence> listIssued(String number) {
        return entityManager
                .createQuery(
                        "select l from Licence l where l.number = :number and l.issuedAt is not null order by l.id desc",
                        Licence.class)
                .setParameter("number", number)
                .setMaxResults(20)
                .getResultList();
    }

    /** The issued licences of a holder with the numbers of their applications, newest first. */
    List<HeldRow> listOf(long holderId, long before, int most) {
        return entityManager
                .createQuery("""
                        select new id.onestop.licensing.ejb.licence.LicenceRepository$HeldRow(l, a.number, a.status)
                        from Licence l join LicenceApplication a on a.id = l.applicationId
                        where l.holder.accountId = :holder and l.issuedAt is not null and l.id < :before order by l.id desc""", HeldRow.class)
                .setParameter("holder", holderId)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * A place, and the licence that stands for it.
     *
     * @param licence {@code null} where only an application is under way
     * @param number of that licence; {@code null} before it has one
     */
    public record PlaceRow(
            HeldPlace place,
            @Nullable Long licence,
            @Nullable String number) {

        public PlaceRow(
                String application,
                @Nullable String renews,
                long agencyId,
                String serviceCode,
                int ordinal,
                String name,
                String address,
                @Nullable LocalDate validUntil,
                Instant submittedAt,
                boolean prepared,
                @Nullable Long licence,
                @Nullable String number) {
            this(
                    new HeldPlace(
                            application,
                            renews,
                            agencyId,
                            serviceCode,
                            ordinal,
                            name,
                            address,
                            validUntil,
                            submittedAt,
                            prepared),
                    licence,
                    number);
        }
    }

    /**
     * The valid licences of a person from all agencies and what is under way, as places of practice.
     *
     * @param agencyId where a licence of the service counts also when it is over; no agency's id for nowhere
     */
    List<PlaceRow> places(String nikHash, LocalDate today, long agencyId, String serviceCode) {
        return entityManager
                .createQuery(PLACE + """
                        left join Licence l on l.applicationId = a.id
                        and (l.status = :valid and (l.validUntil >= :today or a.agencyId = :agency and a.serviceCode = :service)
                          or l.status = :prepared)
                        where a.nikHash = :key and (l.id is not null or a.status in :open and a.claimed.ordinal is not null)
                        order by coalesce(l.place.ordinal, a.claimed.ordinal), a.id""", PlaceRow.class)
                .setParameter("key", nikHash)
                .setParameter("today", today)
                .setParameter("agency", agencyId)
                .setParameter("service", serviceCode)
                .setParameter("valid", LicenceStatus.VALID)
                .setParameter("prepared", LicenceStatus.PREPARED)
                .setParameter("open", UNDER_WAY)
                .setMaxResults(MOST_PLACES)
                .getResultList();
    }

    /** The place of the licence of one application; empty if it was replaced, or is not there. */
    Optional<HeldPlace> place(long applicationId) {
        return entityManager
                .createQuery(
                        PLACE + "join Licence l on l.applicationId = a.id and l.status = :valid where a.id = :key",
                        PlaceRow.class)
                .setParameter("key", applicationId)
                .setParameter("valid", LicenceStatus.VALID)
                .setParameter("prepared", LicenceStatus.PREPARED)
                .getResultStream()
                .findFirst()
                .map(PlaceRow::place);
    }

    /**
     * A licence that is valid or about to be.
     *
     * @param renews the application whose licence its own one names
     */
    record KnownRow(
            Licence licence, String application, @Nullable String renews) {

        boolean valid() {
            return licence.status() == LicenceStatus.VALID;
        }
    }

    /** A licence, and number and status of its application. */
    public record HeldRow(Licence licence, String application, ApplicationStatus status) {}

    /**
     * What a person's next application of a service may renew or replace at an agency, also what is over, and what is about to
     * be signed; newest first.
     *
     * @param serviceCode empty for all services
     */
    List<KnownRow> listReplaceable(String nikHash, long agencyId, String serviceCode) {
        return entityManager
                .createQuery("""
                        select new id.onestop.licensing.ejb.licence.LicenceRepository$KnownRow(l, a.number, a.renews)
                        from LicenceApplication a join Licence l on l.applicationId = a.id
                        where a.nikHash = :person and a.agencyId = :agency and :service in ('', a.serviceCode)
                        and l.status in (:valid, :prepared) order by l.id desc""", KnownRow.class)
                .setParameter("person", nikHash)
                .setParameter("agency", agencyId)
                .setParameter("service", serviceCode)
                .setParameter("valid", LicenceStatus.VALID)
                .setParameter("prepared", LicenceStatus.PREPARED)
                .setMaxResults(MOST_PLACES)
                .getResultList();
    }
}
