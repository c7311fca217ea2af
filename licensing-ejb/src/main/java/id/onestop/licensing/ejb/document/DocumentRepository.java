package id.onestop.licensing.ejb.document;

import id.onestop.licensing.domain.document.Document;
import id.onestop.licensing.domain.document.Sha256;
import id.onestop.licensing.domain.document.StoredFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Documents and the notes about stored contents, for changing them. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext(unitName = "licensing")
    EntityManager entities;

    /** Saves a new document; afterwards it has its id. */
    public void add(Document document) {
        entities.persist(document);
    }

    /** Saves a new note at once, so that a double shows here. */
    public void add(StoredFile file) {
        entities.persist(file);
        entities.flush();
    }

    public Optional<Document> find(long id) {
        return Optional.ofNullable(entities.find(Document.class, id));
    }

    public Optional<StoredFile> file(Sha256 sha256) {
        return Optional.ofNullable(entities.find(StoredFile.class, sha256.hex()));
    }

    /** What lies at a requirement now, in the order in which it was given. */
    public List<Document> present(long applicationId, String requirementCode) {
        return entities.createQuery("""
                        select d from Document d
                        where d.applicationId = :application and d.requirementCode = :requirement and d.removedAt is null
                        order by d.id""", Document.class)
                .setParameter("application", applicationId)
                .setParameter("requirement", requirementCode)
                .getResultList();
    }
}
