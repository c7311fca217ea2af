package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.shared.DomainEvent;
import id.onestop.licensing.domain.shared.RecordedEvent;
import id.onestop.licensing.domain.shared.RecordedEvents;
import id.onestop.licensing.ejb.notification.Outbox.Letter;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.stream.Stream;

/** Turns the notice of a recorded fact into a mail to be sent after the commit. */
@ApplicationScoped
public class NoticeObserver {

    private static final int EARLY = 1_000;

    @Inject
    Outbox outbox;

    void on(@Observes @Priority(EARLY) DomainEvent event) {
        if (event instanceof RecordedEvent recorded) {
            letters(recorded).forEach(outbox::enqueue);
        } else if (event instanceof RecordedEvents many) {
            outbox.enqueueAll(
                    many.all().stream().flatMap(NoticeObserver::letters).toList());
        }
    }

    private static Stream<Letter> letters(RecordedEvent recorded) {
        var inside = recorded.notices().stream().map(notice -> {
            var payload = new HashMap<>(notice.parameters());
            payload.put("template", notice.template());
            payload.put("account", Long.toString(notice.accountId()));
            return new Letter("mail", recorded.agencyId(), recorded.subject(), payload, notice.once());
        });
        var outside = recorded.outsideNotice().stream().map(notice -> {
            var payload = new HashMap<>(notice.parameters());
            payload.put(MailHandler.TEMPLATE, notice.template());
            payload.put(MailHandler.EMAIL, notice.email());
            payload.put(MailHandler.NAME, notice.name());
            payload.put(MailHandler.LOCALE, notice.locale());
            return new Letter(MailHandler.KIND, recorded.agencyId(), recorded.subject(), payload, null);
        });
        return Stream.concat(inside, outside);
    }
}
