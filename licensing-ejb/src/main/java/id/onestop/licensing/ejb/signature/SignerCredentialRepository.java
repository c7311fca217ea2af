package id.onestop.licensing.ejb.signature;

import id.onestop.licensing.domain.signature.SignerCredential;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps under which reference the provider knows a signer. */
@ApplicationScoped
public class SignerCredentialRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    public void add(SignerCredential credential) {
        entityManager.persist(credential);
    }

    /** All of an agency. */
    public List<SignerCredential> ofAgency(long agencyId) {
        return entityManager
                .createQuery("select c from SignerCredential c where c.agencyId = :agency", SignerCredential.class)
                .setParameter("agency", agencyId)
                .getResultList();
    }

    public Optional<SignerCredential> find(long accountId) {
        return entityManager
                .createQuery("select c from SignerCredential c where c.accountId = :account", SignerCredential.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }
}
