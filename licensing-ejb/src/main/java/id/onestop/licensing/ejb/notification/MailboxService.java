package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.DemonstrationMail;
import id.onestop.licensing.domain.shared.NotFound;
import id.onestop.licensing.ejb.notification.MailboxQueries.MailRow;
import id.onestop.licensing.ejb.notification.SmtpReceiver.ReceivedMail;
import id.onestop.licensing.ejb.shared.Profile;
import id.onestop.licensing.ejb.shared.RealTime;
import id.onestop.licensing.ejb.shared.RowSecurity;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The demonstration's mailbox, open to everybody there; outside the demonstration it does not exist. */
@Stateless
public class MailboxService {

    public static final int PAGE = 20;

    @Inject
    MailboxQueries queries;

    @Inject
    MailboxRepository mails;

    @Inject
    Settings settings;

    @Inject
    RowSecurity rows;

    @Inject
    @RealTime
    Clock clock;

    /**
     * Mails, newest first, twenty at a time.
     *
     * @param recipient only this address; {@code null} or blank for all
     * @param before only mails older than the one of this id; {@code null} for the first page
     */
    @PermitAll
    public List<MailRow> page(@Nullable String recipient, @Nullable Long before) {
        enter();
        return queries.page(recipient == null || recipient.isBlank() ? null : recipient.strip(), before, PAGE);
    }

    /** Keeps a mail that the demonstration's server has received. */
    @PermitAll
    public void keep(ReceivedMail mail) {
        enter();
        var kept = new DemonstrationMail(mail.sender(), mail.recipient(), mail.subject(), mail.body(), clock.instant());
        if (mail.picture() != null) {
            kept.show(mail.picture().png(), mail.picture().alternative());
        }
        mails.add(kept);
    }

    private void enter() {
        if (settings.profile() != Profile.DEMONSTRATION) {
            throw new NotFound("MAIL_UNKNOWN");
        }
        rows.enterWorker();
    }
}
