package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.ejb.identity.AccountDirectory;
import id.onestop.licensing.ejb.shared.SecretBox;
import id.onestop.licensing.ejb.shared.Setting;
import id.onestop.licensing.ejb.shared.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes a mail in the words of its agency, or else of the product, in the language of its account, or of somebody without
 * one, and hands it to the mailer.
 *
 * <p>Values whose name begins with {@code sealed.} waited in the outbox unreadable and are opened here, so {@code sealed.code}
 * fills the place {@code {code}}.
 */
@ApplicationScoped
public class MailHandler implements OutboxHandler {

    static final String KIND = "mail";
    static final String TEMPLATE = "template";
    static final String ACCOUNT = "account";

    /** Where it goes, for somebody without an account; with {@link #NAME} and {@link #LOCALE}. */
    static final String EMAIL = "email";

    static final String NAME = "name";
    static final String LOCALE = "locale";

    private static final String SEALED = "sealed.";
    private static final String PURPOSE = "outbox";

    @Inject
    AccountDirectory accounts;

    @Inject
    SecretBox box;

    @Inject
    AgencyWords words;

    @Inject
    MailTexts texts;

    @Inject
    Mailer mailer;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void deliver(String eventId, @Nullable Long agencyId, Map<String, String> payload) throws DeliveryFailed {
        var address = payload.containsKey(EMAIL)
                ? Optional.of(outside(payload))
                : accounts.contact(Long.parseLong(need(payload, ACCOUNT)));
        if (address.isEmpty()) {
            return;
        }
        var contact = address.get();
        String template = need(payload, TEMPLATE);
        var values = new HashMap<String, String>();
        payload.forEach((name, value) -> {
            if (name.startsWith(SEALED)) {
                values.put(name.substring(SEALED.length()), box.open(PURPOSE, value));
            } else {
                values.put(name, value);
            }
        });
        // messages that waited while the product learned to say the promise in English
        if (values.containsKey("promise")) {
            values.putIfAbsent("promiseEn", values.get("promise"));
        }
        values.put("name", contact.name());
        values.put("address", settings.text(Setting.PUBLIC_ADDRESS));
        var own = agencyId == null ? MessageWords.PRODUCT : words.holding(agencyId, template);
        mailer.send(new Mail(
                eventId,
                contact.email(),
                contact.locale(),
                texts.subject(template, contact.locale(), own, values),
                texts.body(template, contact.locale(), own, values),
                qr(template, contact.locale(), values)));
    }

    /** The QR code that a receipt carries on paper and on its page. */
    private @Nullable Picture qr(String template, String locale, Map<String, String> values) {
        return texts.qrLink(template, locale, values)
                .map(link -> new Picture(QrPicture.png(link), texts.qrAlternative(template, locale, values), link))
                .orElse(null);
    }

    private static AccountDirectory.Contact outside(Map<String, String> payload) {
        return new AccountDirectory.Contact(need(payload, EMAIL), need(payload, LOCALE), need(payload, NAME));
    }

    private static String need(Map<String, String> payload, String name) {
        return Objects.requireNonNull(payload.get(name), name);
    }
}
