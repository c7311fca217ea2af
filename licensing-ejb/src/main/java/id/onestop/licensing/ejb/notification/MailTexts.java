package id.onestop.licensing.ejb.notification;

import id.onestop.licensing.domain.notification.MessageWords;
import id.onestop.licensing.domain.shared.Places;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The words of mails: {@code <template>.subject} and {@code <template>.body} with {@code {named}} places, and before them those
 * of an agency.
 */
@ApplicationScoped
public class MailTexts {

    private static final Logger logger = LoggerFactory.getLogger(MailTexts.class);

    private static final String BUNDLE = "id.onestop.licensing.ejb.notification.Mail";
    private static final String SUBJECT = ".subject";
    private static final String BODY = ".body";

    /** About accounts and posts: no agency stands behind them, so none has words of its own for them. */
    private static final Set<String> OF_NO_AGENCY = Set.of(
            "account-activate",
            "account-code",
            "account-exists",
            "confirmation-awaits",
            "password-code",
            "staff-invited");

    String subject(String template, String locale, MessageWords own, Map<String, String> values) {
        return Places.fill(chosen(template + SUBJECT, locale, own.subject(locale), values), values);
    }

    String body(String template, String locale, MessageWords own, Map<String, String> values) {
        return Places.fill(chosen(template + BODY, locale, own.body(locale), values), values)
                + "\n\n"
                + Places.fill(text("footer", locale), values)
                + "\n";
    }

    /** The agency's text where there is one; one with a place that this message cannot fill would never go out. */
    private static String chosen(String key, String locale, String own, Map<String, String> values) {
        if (own.isEmpty()) {
            return text(key, locale);
        }
        if (!values.keySet().containsAll(Places.of(own))) {
            logger.atWarn().addKeyValue("text", key).log("The agency's words have a place that is not there any more");
            return text(key, locale);
        }
        return own;
    }

    /** The kinds of messages for which an agency may have words of its own. */
    List<String> kinds() {
        return bundle("id").keySet().stream()
                .filter(key -> key.endsWith(BODY))
                .map(key -> key.substring(0, key.length() - BODY.length()))
                .filter(kind -> !OF_NO_AGENCY.contains(kind))
                .sorted()
                .toList();
    }

    /** The product's words for a kind of message. */
    MessageWords product(String template) {
        return new MessageWords(
                text(template + SUBJECT, "id"),
                text(template + BODY, "id"),
                text(template + SUBJECT, "en"),
                text(template + BODY, "en"));
    }

    /** Where the QR code of a mail leads; empty for a mail without one. */
    Optional<String> qrLink(String template, String locale, Map<String, String> values) {
        return find(template + ".qr", locale).map(link -> Places.fill(link, values));
    }

    /** What the QR code is, for whoever does not see it. */
    String qrAlternative(String template, String locale, Map<String, String> values) {
        return Places.fill(text(template + ".qrAlternative", locale), values);
    }

    private static Optional<String> find(String key, String locale) {
        var bundle = bundle(locale);
        return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
    }

    private static ResourceBundle bundle(String locale) {
        return ResourceBundle.getBundle(
                BUNDLE,
                Locale.forLanguageTag(locale),
                MailTexts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    private static String text(String key, String locale) {
        try {
            return bundle(locale).getString(key);
        } catch (MissingResourceException missing) {
            throw new IllegalStateException("no mail text " + key, missing);
        }
    }
}
