package id.onestop.licensing.ejb.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the demonstration's mailbox by key, newest first. */
@ApplicationScoped
public class MailboxQueries {

    private static final String SELECT = """
            select new id.onestop.licensing.ejb.notification.MailboxQueries$MailRow(
              m.id, m.receivedAt, m.recipient, m.subject, m.body, m.picture,
              m.pictureAlternative)
            from DemonstrationMail m
            """;

    @PersistenceContext(unitName = "licensing")
    private EntityManager entityManager;

    List<MailRow> page(@Nullable String recipient, @Nullable Long before, int limit) {
        return entityManager
                .createQuery(
                        SELECT
                                + " where m.id < :before and (:recipient = '' or lower(m.recipient) = lower(:recipient))"
                                + " order by m.id desc",
                        MailRow.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("recipient", recipient == null ? "" : recipient)
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * A mail as the mailbox page shows it.
     *
     * @param picture PNG in Base64; {@code null} for text alone
     */
    public record MailRow(
            long id,
            Instant receivedAt,
            String recipient,
            String subject,
            String body,
            @Nullable String picture,
            @Nullable String pictureAlternative) {
        @Override
        public String toString() {
            return "MailRow " + id;
        }
    }
}
