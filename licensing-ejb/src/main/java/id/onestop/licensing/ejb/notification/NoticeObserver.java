package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RecordedEvents;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;

/** Turns the notice of a recorded fact into a mail to be sent after the commit. */
@ApplicationScoped
public class NoticeObserver {

    private static final int EARLY = 1_000;

    @Inject
    Outbox outbox;

    void on(@Observes @Priority(EARLY) DomainEvent event) {
        if (event instanceof RecordedEvent recorded) {
            send(recorded);
        } else if (event instanceof RecordedEvents many) {
            many.all().forEach(this::send);
        }
    }

    private void send(RecordedEvent recorded) {
        recorded.notices().forEach(notice -> {
            var payload = new HashMap<>(notice.parameters());
            payload.put("template", notice.template());
            payload.put("account", Long.toString(notice.accountId()));
            outbox.enqueue("mail", recorded.agencyId(), recorded.subject(), payload, notice.once());
        });
        recorded.outsideNotice().ifPresent(notice -> {
            var payload = new HashMap<>(notice.parameters());
            payload.put(MailHandler.TEMPLATE, notice.template());
            payload.put(MailHandler.EMAIL, notice.email());
            payload.put(MailHandler.NAME, notice.name());
            payload.put(MailHandler.LOCALE, notice.locale());
            outbox.enqueue(MailHandler.KIND, recorded.agencyId(), recorded.subject(), payload);
        });
    }
}
