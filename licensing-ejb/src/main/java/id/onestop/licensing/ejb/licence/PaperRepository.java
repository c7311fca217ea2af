package id.onestop.licensing.ejb.licence;

import id.onestop.licensing.domain.licence.LicenceCollection;
import id.onestop.licensing.domain.licence.PaperSheet;
import id.onestop.licensing.domain.licence.PaperSheet.SheetState;
import id.onestop.licensing.domain.licence.WetSignature;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Keeps sheets, signatures on paper and what lies at the counter. */
@ApplicationScoped
class PaperRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    /** Writes at once, so that a serial used twice shows here. */
    void add(PaperSheet sheet) {
        entityManager.persist(sheet);
        entityManager.flush();
    }

    void add(WetSignature signature) {
        entityManager.persist(signature);
    }

    void add(LicenceCollection collection) {
        entityManager.persist(collection);
    }

    /** The sheets of an application, oldest first. */
    List<PaperSheet> sheets(long applicationId) {
        return entityManager
                .createQuery(
                        "select s from PaperSheet s where s.applicationId = :application order by s.id",
                        PaperSheet.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** The sheet that carries the letter now. */
    Optional<PaperSheet> currentSheet(long applicationId) {
        return sheets(applicationId).stream()
                .filter(sheet -> sheet.state() == SheetState.PRINTED)
                .findFirst();
    }

    /** The sheet of a serial, spoiled ones too. */
    Optional<PaperSheet> findSerial(long agencyId, String stock, String serial) {
        return entityManager
                .createQuery(
                        "select s from PaperSheet s where s.agencyId = :agency and s.stock = :stock and s.serial = :serial",
                        PaperSheet.class)
                .setParameter("agency", agencyId)
                .setParameter("stock", stock)
                .setParameter("serial", serial)
                .getResultStream()
                .findFirst();
    }

    Optional<WetSignature> signature(long licenceId) {
        return entityManager
                .createQuery("select w from WetSignature w where w.licenceId = :licence", WetSignature.class)
                .setParameter("licence", licenceId)
                .getResultStream()
                .findFirst();
    }

    Optional<LicenceCollection> collection(long applicationId) {
        return entityManager
                .createQuery(
                        "select c from LicenceCollection c where c.applicationId = :application",
                        LicenceCollection.class)
                .setParameter("application", applicationId)
                .getResultStream()
                .findFirst();
    }
}
