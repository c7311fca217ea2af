package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.DefinitionStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads versions of definitions. */
@ApplicationScoped
public class CatalogueQueries {

    private static final String ROW = """
            select new id.onestop.licensing.ejb.catalogue.CatalogueQueries$Row(
              v.id, v.agencyId, v.versionNumber, v.status, v.effectiveFrom, v.document)
            from ServiceDefinitionVersion v
            """;

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public Optional<Row> version(long definitionId) {
        return entities.createQuery(ROW + "where v.id = :id", Row.class)
                .setParameter("id", definitionId)
                .getResultStream()
                .findFirst();
    }

    /** All versions of an agency, by service, newest first. */
    public List<DefinitionRow> versionsOf(long agencyId) {
        return entities.createQuery("""
                        select new id.onestop.licensing.ejb.catalogue.DefinitionRow(
                          v.id, s.code, new id.onestop.licensing.domain.shared.Words(s.nameId, s.nameEn),
                          v.versionNumber, v.revisionLabel, v.status, v.effectiveFrom, v.createdAt, v.publishedAt)
                        from ServiceDefinitionVersion v join ServiceType s on s.id = v.serviceTypeId
                        where v.agencyId = :agency order by s.code, v.versionNumber desc
                        """, DefinitionRow.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Every version of a service that binds or once bound, newest first; without its text. */
    List<RevisionRow.Found> revisions(long agencyId, String serviceCode) {
        return entities.createQuery("""
                        select new id.onestop.licensing.ejb.catalogue.RevisionRow$Found(
                          v.id, v.versionNumber, v.revisionLabel, v.effectiveFrom, v.publishedAt, v.retiredAt)
                        from ServiceDefinitionVersion v join ServiceType s on s.id = v.serviceTypeId
                        where s.agencyId = :agency and s.code = :code and v.status <> :draft and v.publishedAt is not null
                        order by v.versionNumber desc
                        """, RevisionRow.Found.class)
                .setParameter("agency", agencyId)
                .setParameter("code", serviceCode)
                .setParameter("draft", DefinitionStatus.DRAFT)
                .getResultList();
    }

    /** Ids of an agency's published definitions. */
    public List<Long> published(long agencyId) {
        return entities.createQuery(
                        "select v.id from ServiceDefinitionVersion v where v.agencyId = :agency"
                                + " and v.currentOf is not null order by v.id",
                        Long.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    /** Id of a service's published definition. */
    public Optional<Long> published(long agencyId, String serviceCode) {
        return entities.createQuery(
                        "select v.id from ServiceDefinitionVersion v join ServiceType s on s.id = v.currentOf"
                                + " where s.agencyId = :agency and s.code = :code",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("code", serviceCode)
                .getResultStream()
                .findFirst();
    }

    /** Id of the definition of a service that bound last; empty if none ever did. */
    Optional<Long> boundLast(long agencyId, String serviceCode) {
        return entities.createQuery(
                        "select max(v.id) from ServiceDefinitionVersion v join ServiceType s on s.id = v.serviceTypeId"
                                + " where s.agencyId = :agency and s.code = :code and v.publishedAt is not null",
                        Long.class)
                .setParameter("agency", agencyId)
                .setParameter("code", serviceCode)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    /** A version with its text. */
    public record Row(
            long id,
            long agencyId,
            int versionNumber,
            DefinitionStatus status,
            LocalDate effectiveFrom,
            String document) {

        PinnedDefinition parsed() {
            return new PinnedDefinition(
                    id, agencyId, versionNumber, status, effectiveFrom, ServiceReader.stored(id, document));
        }
    }
}
