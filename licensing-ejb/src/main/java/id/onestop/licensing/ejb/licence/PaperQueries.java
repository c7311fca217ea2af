package id.onestop.licensing.ejb.licence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the counter's list and the register of sheets, by key and never by offset. */
@ApplicationScoped
class PaperQueries {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    private static final String WAITING = """
            select new id.onestop.licensing.ejb.licence.WaitingLicence(
              c.id, c.applicationNumber, c.licenceNumber, c.holderName, c.definitionId, c.completedOn, c.lastDay,
              c.noticePromised, c.noticeUsed, c.downloadedAt, w.postId, w.claimedBy, w.claimedByName,
              a.applicantId)
            from LicenceCollection c join LicenceApplication a on a.id = c.applicationId
            left join WorkItem w on w.applicationId = c.applicationId and w.completedAt is null
            where c.agencyId = :agency and c.handedAt is null and\s""";

    /** The one of an application, if it waits. */
    @Nullable
    WaitingLicence waiting(long agencyId, String applicationNumber) {
        return entityManager
                .createQuery(WAITING + "c.applicationNumber = :number", WaitingLicence.class)
                .setParameter("agency", agencyId)
                .setParameter("number", applicationNumber)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    /** Those of these applications that wait, longest first. */
    List<WaitingLicence> waiting(long agencyId, Collection<String> applicationNumbers) {
        return entityManager
                .createQuery(WAITING + "c.applicationNumber in :numbers order by c.id", WaitingLicence.class)
                .setParameter("agency", agencyId)
                .setParameter("numbers", applicationNumbers)
                .getResultList();
    }

    /** How many people these applications are of. */
    long holders(long agencyId, Collection<String> applicationNumbers) {
        return entityManager
                .createQuery(
                        "select count(distinct a.applicantId) from LicenceApplication a where a.agencyId = :agency and a.number in :numbers",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("numbers", applicationNumbers)
                .getSingleResult();
    }

    /** Licences that wait, longest first; one more than asked for when there is a next page. */
    List<WaitingLicence> waiting(long agencyId, long after, int limit) {
        return entityManager
                .createQuery(WAITING + "c.id > :after order by c.id", WaitingLicence.class)
                .setParameter("agency", agencyId)
                .setParameter("after", after)
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Numbered sheets of an agency, newest first; one more than asked for when there is a next page. */
    List<SheetRow> sheets(long agencyId, long before, int limit) {
        return entityManager
                .createQuery("""
                        select new id.onestop.licensing.ejb.licence.SheetRow(
                          s.id, s.applicationNumber, l.number, s.stock, s.serial, s.state, s.printedByName, s.printedAt,
                          s.spoiledReason, s.spoiledByName, s.spoiledAt)
                        from PaperSheet s left join Licence l on l.id = s.licenceId
                        where s.agencyId = :agency and s.stock is not null and s.id < :before order by s.id desc""", SheetRow.class)
                .setParameter("agency", agencyId)
                .setParameter("before", before)
                .setMaxResults(limit + 1)
                .getResultList();
    }
}
