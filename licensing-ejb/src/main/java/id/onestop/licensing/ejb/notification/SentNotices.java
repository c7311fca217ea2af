package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.ejb.identity.AccountDirectory;
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

    @Inject
    AccountDirectory accounts;

    /** Messages about this number to this account, oldest first, without what they say; none to somebody without an address. */
    public List<SentNotice> to(long accountId, String number) {
        var account = Long.toString(accountId);
        var sent = messages.listAbout(number).stream()
                .filter(message -> account.equals(payload(message).getString("account", "")))
                .map(SentNotices::notice)
                .toList();
        return sent.isEmpty() || accounts.contact(accountId).isEmpty() ? List.of() : sent;
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
