package id.onestop.licensing.ejb.catalogue;

import id.onestop.licensing.domain.catalogue.KeptPicture;
import id.onestop.licensing.ejb.shared.FirstKeyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps example pictures, each once under its hash. */
@ApplicationScoped
public class PictureRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /** The picture of a hash in Base64. */
    public Optional<String> find(String sha256) {
        return entities.createQuery("select p.content from KeptPicture p where p.sha256 = :sha256", String.class)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is one, without reading it. */
    public boolean knows(String sha256) {
        return !entities.createQuery("select p.id from KeptPicture p where p.sha256 = :sha256", Long.class)
                .setParameter("sha256", sha256)
                .getResultList()
                .isEmpty();
    }

    /** Keeps a picture unless somebody else did a moment ago. */
    public void keep(KeptPicture picture) {
        FirstKeyRepository.holdInstallation(entities);
        if (!knows(picture.sha256())) {
            entities.persist(picture);
            entities.flush();
        }
    }
}
