package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWording;
import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Tells the relay, never the web, which words of an agency hold; each answer comes from a transaction of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class AgencyWords {

    @Inject
    WordingRepository wordings;

    @Inject
    RowSecurity rows;

    /** The words that a second person approved last; those of the product where the agency has none. */
    @PermitAll
    public MessageWords holding(long agencyId, String kind) {
        rows.enterWorker();
        return wordings.holding(agencyId, kind).map(MessageWording::words).orElse(MessageWords.PRODUCT);
    }
}
