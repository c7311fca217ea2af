package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.OutboxMessage;
import id.onestop.licensing.domain.shared.Permission;
import id.onestop.licensing.ejb.shared.CurrentCaller;
import id.onestop.licensing.ejb.shared.RequiresPermission;
import id.onestop.licensing.ejb.shared.RowSecurity;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Objects;

/** Which messages about a file went to the caller. */
@Stateless
public class NoticeService {

    @Inject
    OutboxRepository messages;

    @Inject
    CurrentCaller callers;

    @Inject
    RowSecurity rows;

    /** Messages to the caller about this number, oldest first; nobody reads those to others. */
    @RequiresPermission(Permission.APPLY)
    public List<SentNotice> own(String number) {
        var account = Long.toString(callers.require().accountId());
        rows.enterWorker();
        return messages.listAbout(number).stream()
                .filter(message -> account.equals(payload(message).getString("account", "")))
                .map(NoticeService::notice)
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
