package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.ServiceDefinitionVersion;
import id.onestop.licensing.domain.catalogue.ServiceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps services and the versions of their definitions. */
@ApplicationScoped
public class CatalogueRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    public void add(ServiceType service) {
        entities.persist(service);
    }

    public void add(ServiceDefinitionVersion version) {
        entities.persist(version);
    }

    public Optional<ServiceType> findService(long agencyId, String code) {
        return entities.createQuery(
                        "select s from ServiceType s where s.agencyId = :agency and s.code = :code", ServiceType.class)
                .setParameter("agency", agencyId)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    public Optional<ServiceDefinitionVersion> findVersion(long definitionId) {
        return Optional.ofNullable(entities.find(ServiceDefinitionVersion.class, definitionId));
    }

    public Optional<ServiceType> serviceOf(ServiceDefinitionVersion version) {
        return Optional.ofNullable(entities.find(ServiceType.class, version.serviceTypeId()));
    }

    /** All versions of a service, newest first. */
    public List<ServiceDefinitionVersion> versionsOf(long serviceTypeId) {
        return entities.createQuery(
                        "select v from ServiceDefinitionVersion v where v.serviceTypeId = :service"
                                + " order by v.versionNumber desc",
                        ServiceDefinitionVersion.class)
                .setParameter("service", serviceTypeId)
                .getResultList();
    }

    /** Writes what is pending, where the next statement must see it (one published version at a time). */
    public void flush() {
        entities.flush();
    }
}
