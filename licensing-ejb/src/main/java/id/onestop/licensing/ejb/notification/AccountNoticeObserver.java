package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.shared.Notice;
import id.onestop.licensing.ejb.notification.Outbox.Letter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;

/** Turns a message that belongs to no agency's file (codes, warnings about an account) into a mail after the commit. */
@ApplicationScoped
public class AccountNoticeObserver {

    @Inject
    Outbox outbox;

    void on(@Observes Notice notice) {
        var payload = new HashMap<>(notice.parameters());
        payload.put(MailHandler.TEMPLATE, notice.template());
        payload.put(MailHandler.ACCOUNT, Long.toString(notice.accountId()));
        outbox.enqueue(new Letter(MailHandler.KIND, null, "account:" + notice.accountId(), payload, notice.once()));
    }
}
