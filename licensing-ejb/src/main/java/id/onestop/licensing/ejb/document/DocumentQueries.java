package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.ScanVerdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Documents for reading; who may see them, the caller of these decides. */
@ApplicationScoped
public class DocumentQueries {

    private static final String SELECT = "select d, f.verdict from Document d, StoredFile f where f.sha256 = d.sha256 ";
    private static final int MOST_EARLIER = 20;

    /** No agency's id. */
    static final long ANYWHERE = 0;

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public Optional<DocumentView> view(long documentId) {
        return views(query(SELECT + "and d.id = :id").setParameter("id", documentId)).stream()
                .findFirst();
    }

    /** All documents of an application in the order in which they were given, removed ones too. */
    public List<DocumentView> ofApplication(long applicationId) {
        return views(query(SELECT + "and d.applicationId = :application order by d.id")
                .setParameter("application", applicationId));
    }

    /** What lies at each requirement of an application now. */
    public List<DocumentView> present(long applicationId) {
        return views(query(SELECT + "and d.applicationId = :application and d.removedAt is null order by d.id")
                .setParameter("application", applicationId));
    }

    /** Codes of the requirements of an application at which something lies. */
    public Set<String> provenOf(long applicationId) {
        return Set.copyOf(entities.createQuery(
                        "select distinct d.requirementCode from Document d"
                                + " where d.applicationId = :application and d.removedAt is null",
                        String.class)
                .setParameter("application", applicationId)
                .getResultList());
    }

    /**
     * What a person gave for a requirement in other applications, newest first; a content shows once.
     *
     * @param agencyId to which agency; {@link #ANYWHERE} for all of them
     */
    public List<DocumentView> earlier(long ownerId, long agencyId, String requirementCode, long notOfApplication) {
        return views(query(SELECT + """
                                and d.ownerId = :owner and (:agency = 0L or d.agencyId = :agency) and d.requirementCode = :requirement
                                and d.removedAt is null and f.verdict <> :infected
                                and (d.applicationId is null or d.applicationId <> :application)
                                and not exists (select 1 from Document n where n.sha256 = d.sha256 and n.ownerId = d.ownerId
                                  and (:agency = 0L or n.agencyId = :agency) and n.requirementCode = d.requirementCode and n.removedAt is null and n.id > d.id
                                  and (n.applicationId is null or n.applicationId <> :application))
                                order by d.id desc""")
                .setParameter("owner", ownerId)
                .setParameter("agency", agencyId)
                .setParameter("requirement", requirementCode)
                .setParameter("infected", ScanVerdict.INFECTED)
                .setParameter("application", notOfApplication)
                .setMaxResults(MOST_EARLIER));
    }

    private TypedQuery<Object[]> query(String text) {
        return entities.createQuery(text, Object[].class);
    }

    private static List<DocumentView> views(TypedQuery<Object[]> query) {
        return query.getResultList().stream()
                .map(row -> DocumentView.from((Document) row[0], (ScanVerdict) row[1]))
                .toList();
    }
}
