package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

/** Messages about a file to one person, for use cases that have settled who may know of them. */
@ApplicationScoped
public class SentNotices {

    @Inject
    OutboxRepository messages;

    /** Messages about this number to this account, oldest first, without what they say. */
    public List<SentNotice> to(long accountId, String number) {
        var account = Long.toString(accountId);
        return messages.listAbout(number).stream()
                .filter(message -> account.equals(payload(message).getString("account", "")))
                .map(SentNotices::notice)
                .toList();
    }

    private static SentNotice notice(OutboxMessage message) {
        return new SentNotice(
                payload(message).getString("template", ""),
                message.state(),
                Objects.requireNonNullElse(message.deliveredAt(), message.createdAt()));
    }

    private static JsonObject payload(OutboxMessage message) {
        try (var reader = Json.createReader(new StringReader(message.payload()))) {
            return reader.readObject();
        }
    }
}
