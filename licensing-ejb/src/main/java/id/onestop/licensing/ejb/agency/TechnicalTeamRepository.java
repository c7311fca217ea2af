package id.onestop.licensing.ejb.agency;

import id.onestop.licensing.domain.agency.TechnicalTeam;
import id.onestop.licensing.domain.shared.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps technical teams; another agency's are not there. */
@ApplicationScoped
public class TechnicalTeamRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(TechnicalTeam team) {
        entityManager.persist(team);
    }

    /** By name. */
    public List<TechnicalTeam> of(long agencyId) {
        return entityManager
                .createQuery(
                        "select t from TechnicalTeam t where t.agencyId = :agency order by t.name, t.id",
                        TechnicalTeam.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    public TechnicalTeam require(long agencyId, long id) {
        return Optional.ofNullable(entityManager.find(TechnicalTeam.class, id))
                .filter(team -> team.agencyId() == agencyId)
                .orElseThrow(() -> new NotFound("TEAM_NOT_FOUND"));
    }

    /** Counts a version also where only members change. */
    TechnicalTeam change(long agencyId, long id) {
        var team = require(agencyId, id);
        entityManager.lock(team, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return team;
    }
}
