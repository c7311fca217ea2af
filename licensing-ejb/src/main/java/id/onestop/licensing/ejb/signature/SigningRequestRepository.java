package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.domain.signature.SigningRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps signing requests. */
@ApplicationScoped
public class SigningRequestRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager em;

    public void add(SigningRequest request) {
        em.persist(request);
    }

    public SigningRequest require(long id) {
        @Nullable SigningRequest request = em.find(SigningRequest.class, id);
        if (request == null) {
            throw new NotFound("SIGNING_NOT_FOUND");
        }
        return request;
    }

    /** The request of an application that is not given up, whether signed or not. */
    public Optional<SigningRequest> findLive(long applicationId) {
        return em.createQuery(
                        "select r from SigningRequest r where r.liveApplicationId = :application", SigningRequest.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }
}
