package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.ejb.notification.OutboxHandler.DeliveryFailed;

/** Hands mails to whoever carries them. */
public interface Mailer {

    /** Hands over one mail; when this returns, a mail server has taken responsibility for it. */
    void send(Mail mail) throws DeliveryFailed;
}
