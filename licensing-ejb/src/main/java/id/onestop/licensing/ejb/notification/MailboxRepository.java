package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.DemonstrationMail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Keeps mails of the demonstration. */
@ApplicationScoped
class MailboxRepository {

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    void add(DemonstrationMail mail) {
        entityManager.persist(mail);
    }
}
